package de.aaw.reporting.facts;

import static de.aaw.reporting.schema.Tables.REPORTED_INDICATOR;
import static de.aaw.reporting.schema.Tables.REPORT_STATE;
import static de.aaw.reporting.schema.Tables.REVISION_PART;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import de.aaw.reporting.facts.ReportState.State;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Every complete and submitted revision at an instant, and which of its report is in force: the highest that counts. A
 * revision counts from the last event on that made it count, whatever order they arrived in.
 */
final class Revisions {

    static final Field<Integer> IN_FORCE = field(name("in_force"), Integer.class);
    static final Field<Instant> COUNTED_AT = instant("counted_at");
    static final Field<Instant> RETURNED_AT = instant("returned_at");
    static final Field<Instant> RECORDED_AT = instant("known_at");
    private static final Field<Instant> COMPLETE_AT = instant("complete_at");
    private static final Field<Instant> SUBMITTED_AT = instant("submitted_at");
    private static final Field<Instant> ACCEPTED_AT = instant("accepted_at");

    private Revisions() {}

    /** Columns: those of the key and the period as in revision_part, and the four above. */
    static Table<?> of(ValueQuery query) {
        Table<?> revision = submitted(query);
        Field<UUID> measure = key(revision, REVISION_PART.MEASURE_ID);
        Field<UUID> report = key(revision, REVISION_PART.REPORT_ID);
        Field<Integer> number = key(revision, REVISION_PART.REVISION);
        return select(revision.fields())
                .select(
                        coalesce(COUNTED_AT, greatest(COMPLETE_AT, SUBMITTED_AT))
                                .as(RECORDED_AT),
                        max(when(COUNTED_AT.isNotNull(), number))
                                .over()
                                .partitionBy(measure, report)
                                .as(IN_FORCE))
                .from(revision)
                .asTable("standing");
    }

    private static Table<?> submitted(ValueQuery query) {
        Table<?> part = complete(query);
        Table<?> state = states(query);
        Field<Instant> counted = query.counting() == Counting.ACCEPTED
                ? when(ACCEPTED_AT.isNotNull(), greatest(COMPLETE_AT, SUBMITTED_AT, ACCEPTED_AT))
                : when(RETURNED_AT.isNull(), greatest(COMPLETE_AT, SUBMITTED_AT));
        return select(part.fields())
                .select(SUBMITTED_AT, RETURNED_AT, counted.as(COUNTED_AT))
                .from(part)
                .join(state)
                .on(sameKey(part, state))
                .where(SUBMITTED_AT.isNotNull())
                .asTable("revision");
    }

    private static Condition sameKey(Table<?> part, Table<?> state) {
        return key(part, REVISION_PART.MEASURE_ID)
                .eq(key(state, REVISION_PART.MEASURE_ID))
                .and(key(part, REVISION_PART.REPORT_ID).eq(key(state, REVISION_PART.REPORT_ID)))
                .and(key(part, REVISION_PART.REVISION).eq(key(state, REVISION_PART.REVISION)));
    }

    private static Table<?> complete(ValueQuery query) {
        Condition periods = query.periods().isEmpty()
                ? noCondition()
                : REVISION_PART.PERIOD.eq(any(query.periods().toArray(String[]::new)));
        return select(
                        REVISION_PART.MEASURE_ID,
                        REVISION_PART.REPORT_ID,
                        REVISION_PART.REVISION,
                        min(REVISION_PART.PERIOD).as(REVISION_PART.PERIOD),
                        min(REVISION_PART.FIRST_DAY).as(REVISION_PART.FIRST_DAY),
                        max(REVISION_PART.LAST_DAY).as(REVISION_PART.LAST_DAY),
                        max(REVISION_PART.RECORDED_AT).as(COMPLETE_AT))
                .from(REVISION_PART)
                .where(known(REVISION_PART.RECORDED_AT, query))
                .and(measures(REVISION_PART.MEASURE_ID, query))
                .and(periods)
                .groupBy(REVISION_PART.MEASURE_ID, REVISION_PART.REPORT_ID, REVISION_PART.REVISION)
                .having(count().eq(max(REVISION_PART.OF)))
                .asTable("part");
    }

    private static Table<?> states(ValueQuery query) {
        return select(
                        REPORT_STATE.MEASURE_ID,
                        REPORT_STATE.REPORT_ID,
                        REPORT_STATE.REVISION,
                        firstTime(State.SUBMITTED).as(SUBMITTED_AT),
                        firstTime(State.ACCEPTED).as(ACCEPTED_AT),
                        firstTime(State.RETURNED).as(RETURNED_AT))
                .from(REPORT_STATE)
                .where(known(REPORT_STATE.RECORDED_AT, query))
                .and(measures(REPORT_STATE.MEASURE_ID, query))
                .groupBy(REPORT_STATE.MEASURE_ID, REPORT_STATE.REPORT_ID, REPORT_STATE.REVISION)
                .asTable("state");
    }

    private static Field<Instant> firstTime(State state) {
        return min(REPORT_STATE.RECORDED_AT).filterWhere(REPORT_STATE.STATE.eq(state.name()));
    }

    private static Condition known(Field<Instant> recordedAt, ValueQuery query) {
        Instant asOf = query.asOf();
        return asOf == null ? noCondition() : recordedAt.le(asOf);
    }

    private static Condition measures(Field<UUID> measure, ValueQuery query) {
        Condition named = query.measures().isEmpty()
                ? noCondition()
                : measure.eq(any(query.measures().toArray(UUID[]::new)));
        return query.indicators().isEmpty()
                ? named
                : named.and(measure.in(select(REPORTED_INDICATOR.MEASURE_ID)
                        .from(REPORTED_INDICATOR)
                        .where(REPORTED_INDICATOR.INDICATOR.eq(
                                any(query.indicators().toArray(String[]::new))))));
    }

    static <T> Field<T> key(Table<?> table, Field<T> column) {
        return DSL.field(name(table.getName(), column.getName()), column.getDataType());
    }

    private static Field<Instant> instant(String name) {
        return field(name(name), REVISION_PART.RECORDED_AT.getDataType().nullable(true));
    }
}
