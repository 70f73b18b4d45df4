package de.aaw.partners.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;

/** All partners ever registered. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {
    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The id and code of the partner with this id or code. */
    Optional<PartnerRef> named(String idOrCode) {
        if (UUID_FORM.matcher(idOrCode).matches()) {
            return ref("id", UUID.fromString(idOrCode));
        }
        return PartnerCode.isOne(idOrCode) ? ref("code.value", idOrCode) : Optional.empty();
    }

    /** The partner, which nobody else changes until this transaction ends; locked by a statement of its own, then read whole. */
    Partner locked(PartnerRef partner) {
        getEntityManager()
                .createNativeQuery("select id from partner where id = :id for update", UUID.class)
                .setParameter("id", partner.id())
                .getSingleResult();
        return getEntityManager().find(Partner.class, partner.id());
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
