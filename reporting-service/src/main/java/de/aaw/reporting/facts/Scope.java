package de.aaw.reporting.facts;

import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A part of all values; an empty set stands for no restriction.
 *
 * @param reports all that is reported of these measures for these periods
 */
public record Scope(Set<String> indicators, Set<UUID> measures, Set<MeasurePeriod> reports) {

    public Condition hasIndicator(Field<String> indicator) {
        return indicators.isEmpty() ? noCondition() : indicator.eq(any(indicators.toArray(String[]::new)));
    }

    public Condition hasReport(Field<UUID> measure, Field<String> period) {
        return hasMeasure(measure)
                .and(
                        reports.isEmpty()
                                ? noCondition()
                                : row(measure, period)
                                        .in(select(
                                                        DSL.field("r.measure", UUID.class),
                                                        DSL.field("r.period", String.class))
                                                .from(pairs())));
    }

    Condition hasMeasure(Field<UUID> measure) {
        Set<UUID> named = reports.isEmpty()
                ? measures
                : reports.stream().map(MeasurePeriod::measure).collect(toSet());
        return named.isEmpty() ? noCondition() : measure.eq(any(named.toArray(UUID[]::new)));
    }

    private org.jooq.Table<?> pairs() {
        List<MeasurePeriod> all = List.copyOf(reports);
        return table(
                "unnest({0}, {1}) as r (measure, period)",
                val(all.stream().map(MeasurePeriod::measure).toArray(UUID[]::new)),
                val(all.stream().map(MeasurePeriod::period).toArray(String[]::new)));
    }
}
