package de.aaw.reporting.rollups;

import static de.aaw.reporting.schema.Tables.ROLLUP;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import de.aaw.reporting.facts.FactReader;
import de.aaw.reporting.facts.ValueQuery;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Pre-added counting values: today's from the table, as of an instant from the facts, both by the same rule. */
public final class RollupReader {

    private RollupReader() {}

    public static List<Rollup> rollups(DSLContext dsl, ValueQuery query) {
        return query.asOf() == null ? today(dsl, query) : fromFacts(dsl, query);
    }

    public static List<Rollup> fromFacts(DSLContext dsl, ValueQuery query) {
        var summing = new Summing();
        FactReader.each(dsl, query, summing::add);
        return summing.rollups();
    }

    private static List<Rollup> today(DSLContext dsl, ValueQuery query) {
        return dsl.select(ROLLUP.fields())
                .from(ROLLUP)
                .where(ROLLUP.COUNTING.eq(query.counting().name()))
                .and(within(query))
                .orderBy(ROLLUP.MEASURE_ID, ROLLUP.INDICATOR, ROLLUP.PERIOD, ROLLUP.LAND)
                .fetch(RollupRow::read);
    }

    static Condition within(ValueQuery query) {
        return noCondition()
                .and(
                        query.indicators().isEmpty()
                                ? noCondition()
                                : ROLLUP.INDICATOR.eq(any(query.indicators().toArray(String[]::new))))
                .and(
                        query.measures().isEmpty()
                                ? noCondition()
                                : ROLLUP.MEASURE_ID.eq(any(query.measures().toArray(UUID[]::new))))
                .and(
                        query.periods().isEmpty()
                                ? noCondition()
                                : ROLLUP.PERIOD.eq(any(query.periods().toArray(String[]::new))));
    }
}
