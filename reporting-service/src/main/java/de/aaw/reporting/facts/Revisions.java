package de.aaw.reporting.facts;

import static de.aaw.reporting.schema.Tables.REPORTED_INDICATOR;
import static de.aaw.reporting.schema.Tables.REPORT_STATE;
import static de.aaw.reporting.schema.Tables.REVISION_PART;
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
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

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
        Table<?> revision = counted(query);
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

    /** Columns: those of the key and the period as in revision_part, and {@link #isInForce} of each rule. */
    static Table<?> inForce(Scope scope, @Nullable Instant asOf, Set<Counting> rules) {
        Table<?> revision = submitted(scope, asOf);
        Field<Integer> number = key(revision, REVISION_PART.REVISION);
        return select(revision.fields())
                .select(rules.stream()
                        .map(rule -> number.eq(max(when(counts(rule), number))
                                        .over()
                                        .partitionBy(
                                                key(revision, REVISION_PART.MEASURE_ID),
                                                key(revision, REVISION_PART.REPORT_ID)))
                                .as(isInForce(rule)))
                        .toList())
                .from(revision)
                .asTable("standing");
    }

    static Field<Boolean> isInForce(Counting rule) {
        return field(name("in_force_" + rule.name().toLowerCase(Locale.ROOT)), Boolean.class);
    }

    private static Condition counts(Counting rule) {
        return switch (rule) {
            case ACCEPTED -> ACCEPTED_AT.isNotNull();
            case SUBMITTED -> RETURNED_AT.isNull();
        };
    }

    private static Table<?> counted(ValueQuery query) {
        Table<?> revision = submitted(query.scope(), query.asOf());
        Field<Instant> since = query.counting() == Counting.ACCEPTED
                ? greatest(COMPLETE_AT, SUBMITTED_AT, ACCEPTED_AT)
                : greatest(COMPLETE_AT, SUBMITTED_AT);
        return select(revision.fields())
                .select(when(counts(query.counting()), since).as(COUNTED_AT))
                .from(revision)
                .asTable("counted");
    }

    private static Table<?> submitted(Scope scope, @Nullable Instant asOf) {
        Table<?> part = complete(scope, asOf);
        Table<?> state = states(scope, asOf);
        return select(part.fields())
                .select(SUBMITTED_AT, ACCEPTED_AT, RETURNED_AT)
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

    private static Table<?> complete(Scope scope, @Nullable Instant asOf) {
        return select(
                        REVISION_PART.MEASURE_ID,
                        REVISION_PART.REPORT_ID,
                        REVISION_PART.REVISION,
                        min(REVISION_PART.PERIOD).as(REVISION_PART.PERIOD),
                        min(REVISION_PART.FIRST_DAY).as(REVISION_PART.FIRST_DAY),
                        max(REVISION_PART.LAST_DAY).as(REVISION_PART.LAST_DAY),
                        max(REVISION_PART.RECORDED_AT).as(COMPLETE_AT))
                .from(REVISION_PART)
                .where(known(REVISION_PART.RECORDED_AT, asOf))
                .and(scope.hasReport(REVISION_PART.MEASURE_ID, REVISION_PART.PERIOD))
                .and(reports(REVISION_PART.MEASURE_ID, scope))
                .groupBy(REVISION_PART.MEASURE_ID, REVISION_PART.REPORT_ID, REVISION_PART.REVISION)
                .having(count().eq(max(REVISION_PART.OF)))
                .asTable("part");
    }

    private static Table<?> states(Scope scope, @Nullable Instant asOf) {
        return select(
                        REPORT_STATE.MEASURE_ID,
                        REPORT_STATE.REPORT_ID,
                        REPORT_STATE.REVISION,
                        firstTime(State.SUBMITTED).as(SUBMITTED_AT),
                        firstTime(State.ACCEPTED).as(ACCEPTED_AT),
                        firstTime(State.RETURNED).as(RETURNED_AT))
                .from(REPORT_STATE)
                .where(known(REPORT_STATE.RECORDED_AT, asOf))
                .and(scope.hasMeasure(REPORT_STATE.MEASURE_ID))
                .and(reports(REPORT_STATE.MEASURE_ID, scope))
                .groupBy(REPORT_STATE.MEASURE_ID, REPORT_STATE.REPORT_ID, REPORT_STATE.REVISION)
                .asTable("state");
    }

    private static Field<Instant> firstTime(State state) {
        return min(REPORT_STATE.RECORDED_AT).filterWhere(REPORT_STATE.STATE.eq(state.name()));
    }

    private static Condition known(Field<Instant> recordedAt, @Nullable Instant asOf) {
        return asOf == null ? noCondition() : recordedAt.le(asOf);
    }

    /** Only measures that ever reported one of the indicators, where some are named. */
    private static Condition reports(Field<UUID> measure, Scope scope) {
        return scope.indicators().isEmpty()
                ? noCondition()
                : measure.in(select(REPORTED_INDICATOR.MEASURE_ID)
                        .from(REPORTED_INDICATOR)
                        .where(scope.hasIndicator(REPORTED_INDICATOR.INDICATOR)));
    }

    static <T> Field<T> key(Table<?> table, Field<T> column) {
        return DSL.field(name(table.getName(), column.getName()), column.getDataType());
    }

    private static Field<Instant> instant(String name) {
        return field(name(name), REVISION_PART.RECORDED_AT.getDataType().nullable(true));
    }
}
