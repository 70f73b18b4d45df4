package de.aaw.partners.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;

/** All partners ever registered. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {
    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String CIRCLE = """
            with recursive above (id, span, way) as (
                select cast(:umbrella as uuid),
                       daterange(cast(nullif(:from, '') as date), cast(nullif(:to, '') as date)),
                       cast(:code as text)
              union all
                select next.umbrella_id,
                       above.span * daterange(next.valid_from, next.valid_to),
                       above.way || ' ' || next.umbrella_code
                from above
                join partner_umbrella next
                  on next.partner_id = above.id and daterange(next.valid_from, next.valid_to) && above.span
                where above.id <> :partner
            )
            select coalesce(cast(lower(span) as text), '') || ' ' || way
            from above where id = :partner order by lower(span) nulls first limit 1
            """;

    /** The id and code of the partner with this id or code. */
    Optional<PartnerRef> named(String idOrCode) {
        if (UUID_FORM.matcher(idOrCode).matches()) {
            return ref("id", UUID.fromString(idOrCode));
        }
        return PartnerCode.isOne(idOrCode) ? ref("code.value", idOrCode) : Optional.empty();
    }

    /**
     * The partner, which nobody else changes until this transaction ends; locked by a statement of its own, then read whole.
     * Who only names it, as umbrella, successor or signatory, need not wait: ids and codes never change.
     */
    Partner locked(PartnerRef partner) {
        getEntityManager()
                .createNativeQuery("select id from partner where id = :id for no key update", UUID.class)
                .setParameter("id", partner.id())
                .getSingleResult();
        return getEntityManager().find(Partner.class, partner.id());
    }

    /**
     * Nobody else changes any umbrella until this transaction ends: two memberships that are each without a circle can
     * together make one. To be held before a partner is locked, so that two changes never wait for each other.
     */
    void holdUmbrellas() {
        getEntityManager()
                .createNativeQuery("lock table partner_umbrella in share row exclusive mode")
                .executeUpdate();
    }

    /** Refuses a membership that would on some day put the partner above itself, over however many others. */
    void refuseCircle(Partner partner, Umbrella umbrella) {
        getEntityManager()
                .createNativeQuery(CIRCLE, String.class)
                .setParameter("partner", partner.id())
                .setParameter("umbrella", umbrella.partner().id())
                .setParameter("code", umbrella.partner().code())
                .setParameter("from", Objects.toString(umbrella.validFrom(), ""))
                .setParameter("to", Objects.toString(umbrella.validTo(), ""))
                .getResultStream()
                .findFirst()
                .ifPresent(found -> {
                    throw new PartnerRefused(circle(partner.code(), (String) found));
                });
    }

    private static PartnerRefusal circle(PartnerCode from, String found) {
        List<String> dayAndWay = List.of(found.split(" ", -1));
        String day = dayAndWay.getFirst();
        List<String> way = new ArrayList<>(List.of(from.value()));
        way.addAll(dayAndWay.subList(1, dayAndWay.size()));
        return new PartnerRefusal.UmbrellaCircle(day.isEmpty() ? null : LocalDate.parse(day), way);
    }

    /** Stores a new partner; two at once under one code are told apart by the database alone. */
    void add(Partner partner) {
        try {
            persistAndFlush(partner);
        } catch (ConstraintViolationException e) {
            if ("partner_code_is_unique".equals(e.getConstraintName())) {
                throw new PartnerRefused(new PartnerRefusal.CodeTaken(partner.code()));
            }
            throw e;
        }
    }

    private Optional<PartnerRef> ref(String attribute, Object value) {
        return getEntityManager()
                .createQuery(
                        "select new de.aaw.partners.registry.PartnerRef(p.id, p.code.value) from Partner p where p."
                                + attribute + " = :value",
                        PartnerRef.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
