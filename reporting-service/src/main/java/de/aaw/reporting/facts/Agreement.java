package de.aaw.reporting.facts;

import static de.aaw.reporting.schema.Tables.REVISION_PART;
import static de.aaw.reporting.schema.Tables.REVISION_VALUE;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import de.aaw.kit.inbox.Rejected;
import de.aaw.reporting.facts.ReportValues.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** The parts of a revision are of one piece, and a part that comes again says what it said: else the revision would never be whole, or one of the two would be lost without a word. */
final class Agreement {

    private Agreement() {}

    /** @throws Rejected when a revision has parts of different numbers of parts, or of different days */
    static void ofAllParts(DSLContext dsl, Collection<ReportValues> parts) {
        if (parts.isEmpty()) {
            return;
        }
        dsl.select(REVISION_PART.REPORT_ID, REVISION_PART.REVISION)
                .from(REVISION_PART)
                .where(REVISION_PART.MEASURE_ID.eq(any(ids(parts, ReportValues::measure))))
                .and(REVISION_PART.REPORT_ID.eq(any(ids(parts, ReportValues::report))))
                .groupBy(REVISION_PART.MEASURE_ID, REVISION_PART.REPORT_ID, REVISION_PART.REVISION)
                .having(differ(REVISION_PART.OF)
                        .or(differ(REVISION_PART.PERIOD))
                        .or(differ(REVISION_PART.FIRST_DAY))
                        .or(differ(REVISION_PART.LAST_DAY)))
                .fetch()
                .forEach(found -> parts.stream()
                        .filter(part -> part.report().equals(found.value1()) && part.revision() == found.value2())
                        .forEach(Agreement::refuse));
    }

    private static void refuse(ReportValues part) {
        throw new Rejected("part %d of %d, %s to %s: what came before of this revision says otherwise"
                .formatted(part.part(), part.of(), part.firstDay(), part.lastDay()));
    }

    private static <T> Condition differ(Field<T> column) {
        return min(column).ne(max(column));
    }

    private static UUID[] ids(Collection<ReportValues> parts, Function<ReportValues, UUID> id) {
        return parts.stream().map(id).distinct().toArray(UUID[]::new);
    }

    /** @throws Rejected when the part was stored before, but not like this */
    static void withWhatIsStored(DSLContext dsl, ReportValues part) {
        boolean same = dsl.fetchExists(
                REVISION_PART,
                REVISION_PART
                        .MEASURE_ID
                        .eq(part.measure())
                        .and(REVISION_PART.REPORT_ID.eq(part.report()))
                        .and(REVISION_PART.REVISION.eq(part.revision()))
                        .and(REVISION_PART.PART.eq(part.part()))
                        .and(REVISION_PART.OF.eq(part.of()))
                        .and(REVISION_PART.PERIOD.eq(part.period()))
                        .and(REVISION_PART.FIRST_DAY.eq(part.firstDay()))
                        .and(REVISION_PART.LAST_DAY.eq(part.lastDay())));
        if (!same) {
            refuse(part);
        }
        sameValues(part, stored(dsl, part));
    }

    /** @throws Rejected when the part came before in the same batch, but not like this */
    static void withTheOneBefore(ReportValues part, ReportValues before) {
        if (part.of() != before.of()
                || !part.period().equals(before.period())
                || !part.firstDay().equals(before.firstDay())
                || !part.lastDay().equals(before.lastDay())) {
            refuse(part);
        }
        sameValues(part, before.values());
    }

    private static void sameValues(ReportValues part, Collection<Value> before) {
        Map<Integer, Value> known = before.stream().collect(toMap(Value::position, Function.identity()));
        for (Value value : part.values()) {
            Value other = known.get(value.position());
            if (other == null || !other.isSameAs(value)) {
                throw new Rejected("part %d came before, with another value at position %d"
                        .formatted(part.part(), value.position()));
            }
        }
    }

    private static List<Value> stored(DSLContext dsl, ReportValues part) {
        List<Integer> positions = part.values().stream().map(Value::position).toList();
        return dsl.selectFrom(REVISION_VALUE)
                .where(REVISION_VALUE.MEASURE_ID.eq(part.measure()))
                .and(REVISION_VALUE.REPORT_ID.eq(part.report()))
                .and(REVISION_VALUE.REVISION.eq(part.revision()))
                .and(REVISION_VALUE.POSITION.in(positions))
                .fetch(Agreement::value);
    }

    private static Value value(Record row) {
        return new Value(
                row.get(REVISION_VALUE.POSITION),
                row.get(REVISION_VALUE.INDICATOR),
                row.get(REVISION_VALUE.REGION),
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
                row.get(REVISION_VALUE.NOTE));
    }
}
