package de.aaw.measures.measures;

import de.aaw.measures.indicators.IndicatorCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** All measures. */
@ApplicationScoped
public class Measures implements PanacheRepositoryBase<Measure, UUID> {
    private static final int ID_LENGTH = 36;

    void add(Measure measure) {
        try {
            persistAndFlush(measure);
        } catch (ConstraintViolationException e) {
            throw new MeasureRefused(new MeasureRefusal.CodeTaken(measure.code().text()));
        }
    }

    public Measure get(String idOrCode) {
        return find(idOrCode).orElseThrow(() -> new MeasureRefused(new MeasureRefusal.Unknown(idOrCode)));
    }

    /**
     * Unchangeable by others until the transaction ends; whoever waited for it sees what the other did. Locked by a statement of
     * its own: Hibernate's refresh with a lock reads collections between the two and fails under load.
     */
    public Measure getForChange(String idOrCode) {
        Measure measure = get(idOrCode);
        getEntityManager()
                .createNativeQuery("select id from measure where id = :id for update", UUID.class)
                .setParameter("id", measure.id())
                .getSingleResult();
        getEntityManager().refresh(measure);
        return measure;
    }

    Optional<Measure> find(String idOrCode) {
        return idOrCode.length() == ID_LENGTH ? id(idOrCode).flatMap(this::findByIdOptional) : withCode(idOrCode);
    }

    List<Measure> list(MeasureFilter filter, @Nullable String after, int limit) {
        MeasureFilter.Condition condition = filter.condition();
        String where = condition.text().isEmpty() ? "" : " and " + condition.text();
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        parameters.put("after", after == null ? "" : after);
        return find("from Measure m where cast(m.code as string) > :after" + where + " order by m.code", parameters)
                .page(0, limit)
                .list();
    }

    /** Those with a plan for the indicator. */
    List<Measure> planning(IndicatorCode indicator) {
        return list("select plan.measure from ReportingPlan plan where plan.indicator = ?1", indicator);
    }

    private Optional<Measure> withCode(String code) {
        return MeasureCode.isOne(code) ? find("code", new MeasureCode(code)).firstResultOptional() : Optional.empty();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
