package de.aaw.measures.measures;

import de.aaw.measures.indicators.IndicatorCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
        return one("from Measure m where m.", idOrCode, LockModeType.NONE);
    }

    /** With all that belongs to it; by three statements, for one would answer with every combination. */
    Measure getWhole(String idOrCode) {
        Measure measure = one("from Measure m left join fetch m.leads where m.", idOrCode, LockModeType.NONE);
        list("from Measure m left join fetch m.participants where m.id = ?1", measure.id());
        list("from Measure m left join fetch m.plans plan left join fetch plan.targets where m.id = ?1", measure.id());
        return measure;
    }

    /**
     * Unchangeable by others until the transaction ends; whoever waited for it sees what the other did: PostgreSQL answers with the row as it is once the lock is
     * there, and what belongs to it is read by later statements. To be called before the transaction reads the measure in any other way.
     */
    public Measure getForChange(String idOrCode) {
        return one("from Measure m where m.", idOrCode, LockModeType.PESSIMISTIC_WRITE);
    }

    private Measure one(String query, String idOrCode, LockModeType lock) {
        Optional<Measure> found = idOrCode.length() == ID_LENGTH
                ? id(idOrCode).flatMap(id -> one(query + "id = ?1", id, lock))
                : code(idOrCode).flatMap(code -> one(query + "code = ?1", code, lock));
        return found.orElseThrow(() -> new MeasureRefused(new MeasureRefusal.Unknown(idOrCode)));
    }

    private Optional<Measure> one(String query, Object key, LockModeType lock) {
        return find(query, key).withLock(lock).list().stream().findFirst();
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

    private static Optional<MeasureCode> code(String text) {
        return MeasureCode.isOne(text) ? Optional.of(new MeasureCode(text)) : Optional.empty();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
