package de.aaw.reporting.aggregation;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a single reported value says: a number, a numerator with its denominator, a score, or why there is none. */
public record Content(
        ValueStatus status,
        Precision precision,
        @Nullable BigDecimal number,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String score) {

    /** The smallest sum: this one value. A ratio that has its parts is known by them, whatever number came along. */
    public Sum sum() {
        return switch (status) {
            case NOT_AVAILABLE -> absent(1, 0);
            case NOT_APPLICABLE -> absent(0, 1);
            case REPORTED, PRELIMINARY, ESTIMATED, PLANNED -> present();
        };
    }

    private Sum present() {
        if (numerator != null && denominator != null) return of(0, zero(), 1, numerator, denominator, new TreeMap<>());
        if (number != null) return of(1, number, 0, zero(), zero(), new TreeMap<>());
        if (score != null) return of(0, zero(), 0, zero(), zero(), once(score));
        return absent(1, 0);
    }

    private Sum of(
            long numbers,
            BigDecimal sum,
            long fractions,
            BigDecimal above,
            BigDecimal below,
            SortedMap<String, Long> scores) {
        return new Sum(numbers, sum, fractions, above, below, scores, 0, 0, status, precision);
    }

    private static Sum absent(long notAvailable, long notApplicable) {
        return new Sum(0, zero(), 0, zero(), zero(), new TreeMap<>(), notAvailable, notApplicable, null, null);
    }

    private static SortedMap<String, Long> once(String score) {
        var scores = new TreeMap<String, Long>();
        scores.put(score, 1L);
        return scores;
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO;
    }
}
