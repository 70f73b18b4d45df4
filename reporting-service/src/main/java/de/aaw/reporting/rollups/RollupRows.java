package de.aaw.reporting.rollups;

import static de.aaw.reporting.schema.Tables.ROLLUP;

import de.aaw.reporting.aggregation.Sum;
import de.aaw.reporting.facts.Breakdowns;
import de.aaw.reporting.facts.CopyRows;
import de.aaw.reporting.facts.Counting;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Rollups as rows of their table. */
final class RollupRows {

    private final CopyRows rows;

    RollupRows(DSLContext dsl) {
        this.rows = new CopyRows(
                dsl,
                ROLLUP,
                ROLLUP.MEASURE_ID,
                ROLLUP.COUNTING,
                ROLLUP.INDICATOR,
                ROLLUP.PERIOD,
                ROLLUP.FIRST_DAY,
                ROLLUP.LAST_DAY,
                ROLLUP.LAND,
                ROLLUP.BREAKDOWN,
                ROLLUP.PLANNED,
                ROLLUP.NUMBERS,
                ROLLUP.NUMBER,
                ROLLUP.FRACTIONS,
                ROLLUP.NUMERATOR,
                ROLLUP.DENOMINATOR,
                ROLLUP.SCORES,
                ROLLUP.NOT_AVAILABLE,
                ROLLUP.NOT_APPLICABLE,
                ROLLUP.STATUS,
                ROLLUP.PRECISION);
    }

    void add(Counting counting, Rollup rollup) {
        Bucket bucket = rollup.bucket();
        Sum sum = rollup.sum();
        rows.add(
                bucket.measureId(),
                counting,
                bucket.indicator(),
                bucket.period(),
                bucket.firstDay(),
                bucket.lastDay(),
                bucket.land(),
                Breakdowns.json(bucket.breakdown()).data(),
                bucket.planned(),
                sum.numbers(),
                sum.number(),
                sum.fractions(),
                sum.numerator(),
                sum.denominator(),
                Scores.json(sum.scores()).data(),
                sum.notAvailable(),
                sum.notApplicable(),
                sum.status(),
                sum.precision());
    }

    void send() {
        rows.send();
    }

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
}
