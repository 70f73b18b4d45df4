package de.aaw.measures.reports;

import de.aaw.measures.codelists.Region;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.wording.Plain;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One value of a revision; its period is the report's. */
@Embeddable
public record ReportedValue(
        IndicatorCode indicator,
        Region region,
        Breakdown breakdown,
        @Enumerated(EnumType.STRING) ValueRole role,
        @Enumerated(EnumType.STRING) ValueStatus status,

        @Column(name = "stated_precision") @Enumerated(EnumType.STRING)
        Precision precision,

        @Column(name = "number") @Nullable BigDecimal number,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String score,
        @Nullable String source,
        @Nullable String reason,
        @Nullable String note) {

    public ReportedValue {
        number = plain(number);
        numerator = plain(numerator);
        denominator = plain(denominator);
    }

    public boolean isClaim() {
        return role == ValueRole.CONFLICTING_CLAIM;
    }

    public boolean counts() {
        return role == ValueRole.COUNTING;
    }

    Series series() {
        return new Series(indicator, region, breakdown);
    }

    /** What may be there once in a report: values that do not count stand beside others by their source. */
    Key key() {
        return new Key(series(), role, counts() ? null : source);
    }

    record Key(Series series, ValueRole role, @Nullable String source) {}

    private static @Nullable BigDecimal plain(@Nullable BigDecimal any) {
        return any == null ? null : Plain.number(any);
    }
}
