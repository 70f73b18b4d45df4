package de.aaw.reporting.facts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which values are asked for; an empty set stands for all.
 *
 * @param periods as reported
 * @param asOf what was known at that instant; null for today
 * @param inForceOnly false to see superseded, returned and waiting revisions too
 */
public record ValueQuery(
        Set<String> indicators,
        Set<UUID> measures,
        Set<String> periods,
        Counting counting,
        @Nullable Instant asOf,
        boolean inForceOnly) {

    /** Everything that counts, of every measure. */
    public static ValueQuery of(Set<String> indicators, Counting counting, @Nullable Instant asOf) {
        return new ValueQuery(indicators, Set.of(), Set.of(), counting, asOf, true);
    }

    public ValueQuery withMeasures(Set<UUID> only) {
        return new ValueQuery(indicators, only, periods, counting, asOf, inForceOnly);
    }

    public ValueQuery withPeriods(Set<String> only) {
        return new ValueQuery(indicators, measures, only, counting, asOf, inForceOnly);
    }

    public ValueQuery withEveryRevision() {
        return new ValueQuery(indicators, measures, periods, counting, asOf, false);
    }
}
