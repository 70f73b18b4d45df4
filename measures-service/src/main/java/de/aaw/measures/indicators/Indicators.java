package de.aaw.measures.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** All indicators. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, UUID> {

    void add(Indicator indicator) {
        try {
            persistAndFlush(indicator);
        } catch (ConstraintViolationException e) {
            throw new IndicatorRefused(new IndicatorRefusal.CodeTaken(indicator.code()));
        }
    }

    public Optional<Indicator> withCode(String code) {
        return IndicatorCode.isOne(code)
                ? find("code", new IndicatorCode(code)).firstResultOptional()
                : Optional.empty();
    }

    Optional<Indicator> withCodeForChange(String code) {
        return withCode(code).map(found -> {
            getEntityManager()
                    .createNativeQuery("select id from indicator where id = :id for update", UUID.class)
                    .setParameter("id", found.id())
                    .getSingleResult();
            getEntityManager().refresh(found);
            return found;
        });
    }

    /**
     * As they are, and unchangeable until the transaction ends; locked in the order of their codes, so that no two wait for each other. To be called before the
     * transaction reads them in any other way.
     */
    public SortedMap<IndicatorCode, Indicator> held(Collection<IndicatorCode> codes) {
        SortedMap<IndicatorCode, Indicator> held = new TreeMap<>();
        if (!codes.isEmpty()) {
            find("code in ?1 order by code", codes)
                    .withLock(LockModeType.PESSIMISTIC_READ)
                    .list()
                    .forEach(indicator -> held.put(indicator.code(), indicator));
        }
        return held;
    }

    /** As they are now, for reading. */
    public Map<IndicatorCode, Indicator> withCodes(Collection<IndicatorCode> codes) {
        Map<IndicatorCode, Indicator> found = new TreeMap<>();
        if (!codes.isEmpty()) {
            list("code in ?1", codes).forEach(indicator -> found.put(indicator.code(), indicator));
        }
        return found;
    }

    List<Indicator> after(@Nullable String code, int limit) {
        return find("cast(code as string) > ?1 order by code", code == null ? "" : code)
                .page(0, limit)
                .list();
    }
}
