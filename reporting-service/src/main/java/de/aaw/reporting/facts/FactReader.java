package de.aaw.reporting.facts;

import static de.aaw.reporting.schema.Tables.REVISION_PART;
import static de.aaw.reporting.schema.Tables.REVISION_VALUE;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Reads reported values with the standing their revision had at an instant: today, or as of any other. */
public final class FactReader {

    /** How many rows the driver holds at once; it reads in portions inside a transaction only. */
    private static final int PORTION = 1000;

    private FactReader() {}

    /** In the order of measure, report, revision and position; inside a transaction. */
    public static List<ReportedValue> values(DSLContext dsl, ValueQuery query) {
        var values = new ArrayList<ReportedValue>();
        Row row = new Row(Revisions.of(query));
        try (Cursor<Record> cursor = row.select(dsl, query).fetchSize(PORTION).fetchLazy()) {
            for (Record found : cursor) {
                values.add(row.read(found));
            }
        }
        return values;
    }

    /** A value joined with its revision. */
    private record Row(Table<?> revision) {

        Select<Record> select(DSLContext dsl, ValueQuery query) {
            return dsl.select(REVISION_VALUE.fields())
                    .select(period(), firstDay(), lastDay(), Revisions.IN_FORCE, Revisions.COUNTED_AT)
                    .select(Revisions.RETURNED_AT, Revisions.RECORDED_AT)
                    .from(revision)
                    .join(REVISION_VALUE)
                    .on(REVISION_VALUE.MEASURE_ID.eq(Revisions.key(revision, REVISION_PART.MEASURE_ID)))
                    .and(REVISION_VALUE.REPORT_ID.eq(Revisions.key(revision, REVISION_PART.REPORT_ID)))
                    .and(REVISION_VALUE.REVISION.eq(number()))
                    .where(query.scope().hasIndicator(REVISION_VALUE.INDICATOR))
                    .and(query.inForceOnly() ? number().eq(Revisions.IN_FORCE) : noCondition())
                    .orderBy(
                            REVISION_VALUE.MEASURE_ID,
                            REVISION_VALUE.REPORT_ID,
                            REVISION_VALUE.REVISION,
                            REVISION_VALUE.POSITION);
        }

        ReportedValue read(Record row) {
            return new ReportedValue(
                    row.get(REVISION_VALUE.MEASURE_ID),
                    row.get(REVISION_VALUE.REPORT_ID),
                    row.get(REVISION_VALUE.REVISION),
                    row.get(REVISION_VALUE.POSITION),
                    row.get(period()),
                    row.get(firstDay()),
                    row.get(lastDay()),
                    row.get(REVISION_VALUE.INDICATOR),
                    row.get(REVISION_VALUE.REGION),
                    row.get(REVISION_VALUE.LAND),
                    Breakdowns.map(row.get(REVISION_VALUE.BREAKDOWN)),
                    row.get(REVISION_VALUE.ROLE),
                    row.get(REVISION_VALUE.STATUS),
                    row.get(REVISION_VALUE.PRECISION),
                    row.get(REVISION_VALUE.NUMBER),
                    row.get(REVISION_VALUE.NUMERATOR),
                    row.get(REVISION_VALUE.DENOMINATOR),
                    row.get(REVISION_VALUE.SCORE),
                    row.get(REVISION_VALUE.SOURCE),
                    row.get(REVISION_VALUE.REASON),
                    row.get(REVISION_VALUE.NOTE),
                    row.get(Revisions.RECORDED_AT),
                    standing(row));
        }

        private static Standing standing(Record row) {
            int revision = row.get(REVISION_VALUE.REVISION);
            @Nullable Integer inForce = row.get(Revisions.IN_FORCE);
            @Nullable Instant counted = row.get(Revisions.COUNTED_AT);
            if (Objects.equals(inForce, revision)) {
                return Standing.IN_FORCE;
            }
            if (counted == null && row.get(Revisions.RETURNED_AT) != null) {
                return Standing.RETURNED;
            }
            return inForce != null && revision < inForce ? Standing.SUPERSEDED : Standing.NOT_ACCEPTED;
        }

        private Field<Integer> number() {
            return Revisions.key(revision, REVISION_PART.REVISION);
        }

        private Field<String> period() {
            return Revisions.key(revision, REVISION_PART.PERIOD);
        }

        private Field<LocalDate> firstDay() {
            return Revisions.key(revision, REVISION_PART.FIRST_DAY);
        }

        private Field<LocalDate> lastDay() {
            return Revisions.key(revision, REVISION_PART.LAST_DAY);
        }
    }
}
