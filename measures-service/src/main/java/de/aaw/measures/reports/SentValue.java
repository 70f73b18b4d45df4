package de.aaw.measures.reports;

import de.aaw.measures.codelists.Region;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.reports.ValueFault.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value as a caller sends it, its codes not yet looked up. */
public record SentValue(
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

    /** Empty when a code is none; the faults then say which. */
    Optional<ReportedValue> read(int position, List<ValueFault> faults) {
        Optional<Region> found = Region.find(region);
        if (found.isEmpty()) {
            faults.add(new ValueFault(position, "region", Code.UNKNOWN_REGION, Map.of("region", region)));
        }
        if (!IndicatorCode.isOne(indicator)) {
            faults.add(new ValueFault(position, "indicator", Code.UNKNOWN_INDICATOR, Map.of("indicator", indicator)));
            return Optional.empty();
        }
        return found.map(place -> new ReportedValue(
                new IndicatorCode(indicator),
                place,
                Breakdown.of(breakdown),
                role,
                status,
                precision,
                number,
                numerator,
                denominator,
                score,
                source,
                reason,
                note));
    }
}
