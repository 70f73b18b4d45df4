package de.aaw.reporting.rollups;

import static de.aaw.reporting.schema.Tables.REPORTED_INDICATOR;
import static de.aaw.reporting.schema.Tables.ROLLUP;

import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.facts.CountingValues;
import de.aaw.reporting.facts.MeasurePeriod;
import de.aaw.reporting.facts.Scope;
import de.aaw.reporting.facts.Touched;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** Sums the touched buckets again from their facts, in the transaction that stored those. */
public final class RollupWriter {

    private RollupWriter() {}

    public static void renew(DSLContext dsl, Touched touched) {
        Set<UUID> byIndicator = reporting(dsl, touched.indicators());
        Set<UUID> every = new HashSet<>(byIndicator);
        every.addAll(touched.measures());
        touched.reports().forEach(report -> every.add(report.measure()));
        MeasureLocks.take(dsl, every);
        renewMeasures(dsl, touched.measures());
        renewIndicators(dsl, touched.indicators(), byIndicator);
        renewReports(dsl, touched.reports());
    }

    private static Set<UUID> reporting(DSLContext dsl, Set<String> indicators) {
        return indicators.isEmpty()
                ? Set.of()
                : dsl.selectDistinct(REPORTED_INDICATOR.MEASURE_ID)
                        .from(REPORTED_INDICATOR)
                        .where(REPORTED_INDICATOR.INDICATOR.in(indicators))
                        .fetchSet(REPORTED_INDICATOR.MEASURE_ID);
    }

    static void renewMeasures(DSLContext dsl, Set<UUID> measures) {
        if (!measures.isEmpty()) {
            renew(dsl, new Scope(Set.of(), measures, Set.of()));
        }
    }

    private static void renewIndicators(DSLContext dsl, Set<String> indicators, Set<UUID> measures) {
        if (!measures.isEmpty()) {
            renew(dsl, new Scope(indicators, measures, Set.of()));
        }
    }

    private static void renewReports(DSLContext dsl, Set<MeasurePeriod> reports) {
        if (!reports.isEmpty()) {
            renew(dsl, new Scope(Set.of(), Set.of(), reports));
        }
    }

    private static void renew(DSLContext dsl, Scope scope) {
        dsl.deleteFrom(ROLLUP).where(RollupReader.within(scope)).execute();
        var rows = new RollupRows(dsl);
        var summing = new Summing(rows::add);
        CountingValues.each(dsl, scope, null, EnumSet.allOf(Counting.class), summing::add);
        summing.end();
        rows.send();
    }
}
