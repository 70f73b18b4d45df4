package de.aaw.reporting.facts;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import de.aaw.reporting.aggregation.Precision;
import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.aggregation.ValueStatus;
import de.aaw.reporting.periods.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we use of {@code de.aaw.report.values-recorded}: one part of a revision's values. */
record ReportValues(
        UUID report,
        UUID measure,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int revision,
        int part,
        int of,
        List<Value> values) {

    ReportValues {
        requireNonNull(report, "report");
        requireNonNull(measure, "measure");
        period = Period.parse(requireNonNull(period, "period")).text();
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        values = List.copyOf(requireNonNull(values, "values"));
        if (revision < 1) throw new IllegalArgumentException("revision " + revision + ": they are numbered from 1");
        if (part < 1 || part > of) throw new IllegalArgumentException("part " + part + " of " + of);
    }

    record Value(
            int position,
            String indicator,
            String region,
            Map<String, String> breakdown,
            ValueRole role,
            ValueStatus status,
            Precision precision,
            @Nullable BigDecimal number,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String score,
            @Nullable String source,
            @Nullable String reason,
            @Nullable String note) {
        Value {
            requireNonNull(indicator, "indicator");
            requireNonNull(region, "region");
            breakdown = Map.copyOf(requireNonNullElse(breakdown, Map.of()));
            requireNonNull(role, "role");
            requireNonNull(status, "status");
            requireNonNull(precision, "precision");
        }

        /** Whether both say the same, however many zeros a number was written with. */
        boolean isSameAs(Value other) {
            return plain().equals(other.plain());
        }

        private Value plain() {
            return new Value(
                    position,
                    indicator,
                    region,
                    breakdown,
                    role,
                    status,
                    precision,
                    plain(number),
                    plain(numerator),
                    plain(denominator),
                    score,
                    source,
                    reason,
                    note);
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros();
        }
    }
}
