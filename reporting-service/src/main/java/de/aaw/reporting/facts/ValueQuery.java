package de.aaw.reporting.facts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which values are asked for.
 *
 * @param asOf what was known at that instant; null for today
 * @param inForceOnly false to see superseded, returned and waiting revisions too
 */
public record ValueQuery(
        Scope scope, Counting counting, @Nullable Instant asOf, boolean inForceOnly) {

    /** Everything that counts, of every measure. */
    public static ValueQuery of(Set<String> indicators, Counting counting, @Nullable Instant asOf) {
        return new ValueQuery(new Scope(indicators, Set.of(), Set.of()), counting, asOf, true);
    }

    public ValueQuery withMeasures(Set<UUID> only) {
        return new ValueQuery(new Scope(scope.indicators(), only, scope.reports()), counting, asOf, inForceOnly);
    }

    public ValueQuery withEveryRevision() {
        return new ValueQuery(scope, counting, asOf, false);
    }
}
