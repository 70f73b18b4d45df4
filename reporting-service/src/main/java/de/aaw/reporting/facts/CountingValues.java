package de.aaw.reporting.facts;

import static de.aaw.reporting.schema.Tables.REVISION_PART;
import static de.aaw.reporting.schema.Tables.REVISION_VALUE;

import de.aaw.reporting.aggregation.Content;
import de.aaw.reporting.aggregation.Precision;
import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.aggregation.ValueStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads the values that are added up, each once, by whichever rules it counts. */
public final class CountingValues {

    /** How many rows the driver holds at once; it reads in portions inside a transaction only. */
    private static final int PORTION = 1000;

    private static final int MOST_BREAKDOWNS = 10_000;

    private final Set<Counting> rules;
    /** Few in number and many times each: parsed once. */
    private final Map<String, Map<String, String>> breakdowns = new HashMap<>();

    private CountingValues(Set<Counting> rules) {
        this.rules = rules;
    }

    /**
     * Without holding them all, those of one measure and period one after the other; inside a transaction.
     *
     * @param asOf what was known at that instant; null for today
     */
    public static void each(
            DSLContext dsl,
            Scope scope,
            @Nullable Instant asOf,
            Set<Counting> rules,
            Consumer<CountingValue> consumer) {
        var reader = new CountingValues(rules);
        try (ResultSet rows = query(dsl, scope, asOf, rules).fetchSize(PORTION).fetchResultSet()) {
            while (rows.next()) {
                consumer.accept(reader.read(rows));
            }
        } catch (SQLException e) {
            throw new DataAccessException("Reading values", e);
        }
    }

    private static ResultQuery<?> query(DSLContext dsl, Scope scope, @Nullable Instant asOf, Set<Counting> rules) {
        Table<?> revision = Revisions.inForce(scope, asOf, rules);
        Field<UUID> measure = Revisions.key(revision, REVISION_PART.MEASURE_ID);
        Field<String> period = Revisions.key(revision, REVISION_PART.PERIOD);
        return dsl.select(List.of(
                        measure,
                        period,
                        Revisions.key(revision, REVISION_PART.FIRST_DAY),
                        Revisions.key(revision, REVISION_PART.LAST_DAY),
                        REVISION_VALUE.INDICATOR,
                        REVISION_VALUE.LAND,
                        REVISION_VALUE.BREAKDOWN,
                        REVISION_VALUE.STATUS,
                        REVISION_VALUE.PRECISION,
                        REVISION_VALUE.NUMBER,
                        REVISION_VALUE.NUMERATOR,
                        REVISION_VALUE.DENOMINATOR,
                        REVISION_VALUE.SCORE))
                .select(rules.stream().<SelectField<?>>map(Revisions::isInForce).toList())
                .from(revision)
                .join(REVISION_VALUE)
                .on(REVISION_VALUE.MEASURE_ID.eq(measure))
                .and(REVISION_VALUE.REPORT_ID.eq(Revisions.key(revision, REVISION_PART.REPORT_ID)))
                .and(REVISION_VALUE.REVISION.eq(Revisions.key(revision, REVISION_PART.REVISION)))
                .where(REVISION_VALUE.ROLE.eq(ValueRole.COUNTING))
                .and(scope.hasIndicator(REVISION_VALUE.INDICATOR))
                .and(DSL.or(rules.stream()
                        .map(Revisions::isInForce)
                        .map(DSL::condition)
                        .toList()))
                .orderBy(measure, period);
    }

    private CountingValue read(ResultSet row) throws SQLException {
        return new CountingValue(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6),
                breakdown(row.getString(7)),
                new Content(
                        ValueStatus.valueOf(row.getString(8)),
                        Precision.valueOf(row.getString(9)),
                        row.getBigDecimal(10),
                        row.getBigDecimal(11),
                        row.getBigDecimal(12),
                        row.getString(13)),
                by(row));
    }

    private Set<Counting> by(ResultSet row) throws SQLException {
        Set<Counting> by = EnumSet.noneOf(Counting.class);
        int column = 14;
        for (Counting rule : rules) {
            if (row.getBoolean(column++)) {
                by.add(rule);
            }
        }
        return by;
    }

    private Map<String, String> breakdown(String json) {
        if (breakdowns.size() > MOST_BREAKDOWNS) {
            breakdowns.clear();
        }
        return breakdowns.computeIfAbsent(json, Breakdowns::map);
    }
}
