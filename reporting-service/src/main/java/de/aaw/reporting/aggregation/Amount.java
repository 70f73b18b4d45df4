package de.aaw.reporting.aggregation;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says, and by which rule it was made.
 *
 * @param value null where there is no number: see the status; a score count has scores instead
 * @param precision null without a value or score
 */
public record Amount(
        @Nullable Exact value,
        SortedMap<String, Long> scores,
        ValueStatus status,
        @Nullable Precision precision,
        boolean partMissing,
        Rule rule) {

    /** There is no such figure: its parts may not be added. */
    public static final Amount NOT_ADDED =
            new Amount(null, Collections.emptySortedMap(), ValueStatus.NOT_AVAILABLE, null, true, Rule.NOT_ADDED);

    static Amount of(IndicatorKind kind, ValueRole role, Sum sum) {
        var value = value(kind, sum);
        var status = value.isEmpty() && sum.scores().isEmpty() ? absence(sum) : sum.status();
        return new Amount(
                value.orElse(null),
                sum.scores(),
                status == null ? ValueStatus.NOT_AVAILABLE : status,
                value.isEmpty() && sum.scores().isEmpty() ? null : sum.precision(),
                sum.notAvailable() > 0,
                rule(kind, role, sum));
    }

    private static ValueStatus absence(Sum sum) {
        boolean onlyNotApplicable = sum.notApplicable() > 0 && sum.notAvailable() == 0 && sum.parts() == 0;
        return onlyNotApplicable ? ValueStatus.NOT_APPLICABLE : ValueStatus.NOT_AVAILABLE;
    }

    /** A sum of nothing is no number, and neither is a quotient of nothing by nothing. */
    private static Optional<Exact> value(IndicatorKind kind, Sum sum) {
        if (sum.numbers() > 0) return Optional.of(Exact.of(sum.number()));
        if (sum.fractions() == 0 || sum.denominator().signum() == 0) return Optional.empty();
        var quotient = new Exact(sum.numerator(), sum.denominator());
        return Optional.of(kind.unit() == Unit.PERCENT ? quotient.inPercent() : quotient);
    }

    private static Rule rule(IndicatorKind kind, ValueRole role, Sum sum) {
        boolean bare = kind.type() == AggregationType.RATIO && sum.numbers() > 0;
        return role != ValueRole.COUNTING || bare ? Rule.SINGLE_VALUE : Rule.of(kind.type());
    }
}
