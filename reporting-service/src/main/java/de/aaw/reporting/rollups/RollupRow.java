package de.aaw.reporting.rollups;

import static de.aaw.reporting.schema.Tables.ROLLUP;

import de.aaw.reporting.aggregation.Sum;
import de.aaw.reporting.facts.Breakdowns;
import de.aaw.reporting.facts.Counting;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;

/** A rollup as a row of its table. */
final class RollupRow {

    private RollupRow() {}

    static Rollup read(Record row) {
        return new Rollup(
                new Bucket(
                        row.get(ROLLUP.MEASURE_ID),
                        row.get(ROLLUP.INDICATOR),
                        row.get(ROLLUP.PERIOD),
                        row.get(ROLLUP.FIRST_DAY),
                        row.get(ROLLUP.LAST_DAY),
                        row.get(ROLLUP.LAND),
                        Breakdowns.map(row.get(ROLLUP.BREAKDOWN)),
                        row.get(ROLLUP.PLANNED)),
                new Sum(
                        row.get(ROLLUP.NUMBERS),
                        row.get(ROLLUP.NUMBER),
                        row.get(ROLLUP.FRACTIONS),
                        row.get(ROLLUP.NUMERATOR),
                        row.get(ROLLUP.DENOMINATOR),
                        Scores.map(row.get(ROLLUP.SCORES)),
                        row.get(ROLLUP.NOT_AVAILABLE),
                        row.get(ROLLUP.NOT_APPLICABLE),
                        row.get(ROLLUP.STATUS),
                        row.get(ROLLUP.PRECISION)));
    }

    static Query insert(DSLContext dsl, Counting counting, Rollup rollup) {
        Bucket bucket = rollup.bucket();
        Sum sum = rollup.sum();
        return dsl.insertInto(ROLLUP)
                .set(ROLLUP.MEASURE_ID, bucket.measureId())
                .set(ROLLUP.COUNTING, counting.name())
                .set(ROLLUP.INDICATOR, bucket.indicator())
                .set(ROLLUP.PERIOD, bucket.period())
                .set(ROLLUP.FIRST_DAY, bucket.firstDay())
                .set(ROLLUP.LAST_DAY, bucket.lastDay())
                .set(ROLLUP.LAND, bucket.land())
                .set(ROLLUP.BREAKDOWN, Breakdowns.json(bucket.breakdown()))
                .set(ROLLUP.PLANNED, bucket.planned())
                .set(ROLLUP.NUMBERS, sum.numbers())
                .set(ROLLUP.NUMBER, sum.number())
                .set(ROLLUP.FRACTIONS, sum.fractions())
                .set(ROLLUP.NUMERATOR, sum.numerator())
                .set(ROLLUP.DENOMINATOR, sum.denominator())
                .set(ROLLUP.SCORES, Scores.json(sum.scores()))
                .set(ROLLUP.NOT_AVAILABLE, sum.notAvailable())
                .set(ROLLUP.NOT_APPLICABLE, sum.notApplicable())
                .set(ROLLUP.STATUS, sum.status())
                .set(ROLLUP.PRECISION, sum.precision());
    }
}
