package de.aaw.reporting.aggregation;

import de.aaw.reporting.periods.Period;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A raw value as a test tells it, and as a summand. */
record AValue(String measure, String period, String region, Content content) {
    static UUID id(String measure) {
        return UUID.nameUUIDFromBytes(measure.getBytes(StandardCharsets.UTF_8));
    }

    static AValue of(String measure, String period, String number) {
        return new AValue(measure, period, "DE", number(number, ValueStatus.REPORTED, Precision.EXACT));
    }

    static AValue ratio(String measure, String period, String numerator, String denominator) {
        return with(measure, period, null, new BigDecimal(numerator), new BigDecimal(denominator), null);
    }

    static AValue score(String measure, String period, String score) {
        return with(measure, period, null, null, null, score);
    }

    private static AValue with(
            String measure,
            String period,
            @Nullable BigDecimal number,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String score) {
        return new AValue(
                measure,
                period,
                "DE",
                new Content(ValueStatus.REPORTED, Precision.EXACT, number, numerator, denominator, score));
    }

    static Content number(String number, ValueStatus status, Precision precision) {
        return new Content(status, precision, new BigDecimal(number), null, null, null);
    }

    AValue in(String otherRegion) {
        return new AValue(measure, period, otherRegion, content);
    }

    AValue as(ValueStatus status) {
        return as(status, content.precision());
    }

    AValue as(ValueStatus status, Precision precision) {
        boolean absent = status == ValueStatus.NOT_AVAILABLE || status == ValueStatus.NOT_APPLICABLE;
        var number = absent ? null : content.number();
        return new AValue(
                measure,
                period,
                region,
                new Content(status, precision, number, content.numerator(), content.denominator(), content.score()));
    }

    Summand<AValue> summand() {
        return new Summand<>(id(measure), Period.parse(period).days(), content.sum(), this);
    }
}
