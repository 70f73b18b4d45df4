package de.aaw.reporting.rollups;

import static de.aaw.reporting.schema.Tables.REPORTED_INDICATOR;
import static de.aaw.reporting.schema.Tables.ROLLUP;

import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.facts.Touched;
import de.aaw.reporting.facts.ValueQuery;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Sums the touched buckets again from their facts, in the transaction that stored those. */
public final class RollupWriter {

    private RollupWriter() {}

    public static void renew(DSLContext dsl, Touched touched) {
        Set<UUID> byIndicator = reporting(dsl, touched.indicators());
        Set<UUID> every = new HashSet<>(byIndicator);
        every.addAll(touched.measures());
        every.addAll(touched.periods().keySet());
        MeasureLocks.take(dsl, every);
        for (Counting counting : Counting.values()) {
            renew(dsl, touched.measures(), Set.of(), Set.of(), counting);
            renew(dsl, byIndicator, touched.indicators(), Set.of(), counting);
            renew(dsl, touched.periods().keySet(), Set.of(), periods(touched), counting);
        }
    }

    private static Set<UUID> reporting(DSLContext dsl, Set<String> indicators) {
        return indicators.isEmpty()
                ? Set.of()
                : dsl.selectDistinct(REPORTED_INDICATOR.MEASURE_ID)
                        .from(REPORTED_INDICATOR)
                        .where(REPORTED_INDICATOR.INDICATOR.in(indicators))
                        .fetchSet(REPORTED_INDICATOR.MEASURE_ID);
    }

    /** Of all measures together: to sum a bucket once too often is harmless, and it takes one query instead of many. */
    private static Set<String> periods(Touched touched) {
        return touched.periods().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static void renew(
            DSLContext dsl, Set<UUID> measures, Set<String> indicators, Set<String> periods, Counting counting) {
        if (measures.isEmpty()) {
            return;
        }
        ValueQuery scope =
                ValueQuery.of(indicators, counting, null).withMeasures(measures).withPeriods(periods);
        dsl.deleteFrom(ROLLUP)
                .where(ROLLUP.COUNTING.eq(counting.name()))
                .and(RollupReader.within(scope))
                .execute();
        dsl.batch(RollupReader.fromFacts(dsl, scope).stream()
                        .map(rollup -> RollupRow.insert(dsl, counting, rollup))
                        .toList())
                .execute();
    }
}
