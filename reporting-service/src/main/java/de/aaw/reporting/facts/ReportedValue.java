package de.aaw.reporting.facts;

import de.aaw.reporting.aggregation.Precision;
import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.aggregation.ValueStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One value of one revision of a report, with the standing of that revision at the instant asked for.
 *
 * @param period as reported, read with {@code Period}; its days, both inclusive, are the two that follow
 * @param land null for the whole country, else the Land the region lies in
 * @param recordedAt when the revision came to count; for one that does not, when it was complete and submitted
 */
public record ReportedValue(
        UUID measureId,
        UUID reportId,
        int revision,
        int position,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        String indicator,
        String region,
        @Nullable String land,
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
        @Nullable String note,
        Instant recordedAt,
        Standing standing) {}
