package de.aaw.measures.reports;

import de.aaw.measures.codelists.Region;
import de.aaw.measures.indicators.IndicatorCode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as tests want it: counting, reported, exact, for Germany, unless said otherwise. */
final class AValue {
    private String indicator = "LOTSEN";
    private String region = "DE";
    private Map<String, String> breakdown = Map.of();
    private ValueRole role = ValueRole.COUNTING;
    private ValueStatus status = ValueStatus.REPORTED;
    private @Nullable BigDecimal number;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private @Nullable String score;
    private @Nullable String source;
    private @Nullable String reason;

    static AValue of(String number) {
        AValue value = new AValue();
        value.number = new BigDecimal(number);
        return value;
    }

    static AValue ratio(@Nullable String numerator, @Nullable String denominator) {
        AValue value = new AValue();
        value.numerator = numerator == null ? null : new BigDecimal(numerator);
        value.denominator = denominator == null ? null : new BigDecimal(denominator);
        return value;
    }

    static AValue score(String score) {
        AValue value = new AValue();
        value.score = score;
        return value;
    }

    static AValue absent(ValueStatus status) {
        AValue value = new AValue();
        value.status = status;
        return value;
    }

    AValue indicator(String code) {
        indicator = code;
        return this;
    }

    AValue in(String code) {
        region = code;
        return this;
    }

    AValue by(String dimension, String member) {
        breakdown = Map.of(dimension, member);
        return this;
    }

    AValue as(ValueRole newRole) {
        role = newRole;
        return this;
    }

    AValue supplementary(String from) {
        return as(ValueRole.SUPPLEMENTARY).from(from);
    }

    AValue claimedBy(String whom) {
        return as(ValueRole.CONFLICTING_CLAIM).from(whom);
    }

    AValue from(String newSource) {
        source = newSource;
        return this;
    }

    AValue because(String newReason) {
        reason = newReason;
        return this;
    }

    AValue alsoNumber(String text) {
        number = new BigDecimal(text);
        return this;
    }

    ReportedValue made() {
        return new ReportedValue(
                new IndicatorCode(indicator),
                new Region(region),
                Breakdown.of(breakdown),
                role,
                status,
                Precision.EXACT,
                number,
                numerator,
                denominator,
                score,
                source,
                reason,
                null);
    }
}
