package de.aaw.reporting.rollups;

import static de.aaw.reporting.schema.Tables.ROLLUP;

import de.aaw.reporting.facts.CountingValues;
import de.aaw.reporting.facts.Scope;
import de.aaw.reporting.facts.ValueQuery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Pre-added counting values: today's from the table, as of an instant from the facts, both by the same rule. */
public final class RollupReader {

    private RollupReader() {}

    public static List<Rollup> rollups(DSLContext dsl, ValueQuery query) {
        return query.asOf() == null ? today(dsl, query) : fromFacts(dsl, query);
    }

    public static List<Rollup> fromFacts(DSLContext dsl, ValueQuery query) {
        var rollups = new ArrayList<Rollup>();
        var summing = new Summing((rule, rollup) -> rollups.add(rollup));
        CountingValues.each(dsl, query.scope(), query.asOf(), EnumSet.of(query.counting()), summing::add);
        summing.end();
        return rollups;
    }

    private static List<Rollup> today(DSLContext dsl, ValueQuery query) {
        return dsl.select(ROLLUP.fields())
                .from(ROLLUP)
                .where(ROLLUP.COUNTING.eq(query.counting().name()))
                .and(within(query.scope()))
                .orderBy(ROLLUP.MEASURE_ID, ROLLUP.INDICATOR, ROLLUP.PERIOD, ROLLUP.LAND)
                .fetch(RollupRows::read);
    }

    static Condition within(Scope scope) {
        return scope.hasIndicator(ROLLUP.INDICATOR).and(scope.hasReport(ROLLUP.MEASURE_ID, ROLLUP.PERIOD));
    }
}
