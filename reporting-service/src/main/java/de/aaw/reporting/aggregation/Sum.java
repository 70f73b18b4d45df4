package de.aaw.reporting.aggregation;

import static de.aaw.reporting.aggregation.Weakest.weaker;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one value says, or many together. Adding is exact, commutative and associative, with {@link #NOTHING} as zero: values
 * may be added one by one or from stored partial sums, in any order. Planned values never mix with others.
 *
 * @param numbers how many plain numbers are in {@code number}; of a RATIO these are bare ones, without numerator
 * @param fractions how many pairs are in {@code numerator} and {@code denominator}
 * @param scores how often each score was given
 * @param status the weakest of the parts that have a number or score; null without any
 * @param precision likewise
 */
public record Sum(
        long numbers,
        BigDecimal number,
        long fractions,
        BigDecimal numerator,
        BigDecimal denominator,
        SortedMap<String, Long> scores,
        long notAvailable,
        long notApplicable,
        @Nullable ValueStatus status,
        @Nullable Precision precision) {

    private static final SortedMap<String, Long> NO_SCORES = Collections.emptySortedMap();

    public static final Sum NOTHING =
            new Sum(0, BigDecimal.ZERO, 0, BigDecimal.ZERO, BigDecimal.ZERO, new TreeMap<>(), 0, 0, null, null);

    public Sum {
        number = Exact.plain(number);
        numerator = Exact.plain(numerator);
        denominator = Exact.plain(denominator);
        scores = scores.isEmpty() ? NO_SCORES : Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    }

    /** How many values with a number or a score are in it. */
    public long parts() {
        return numbers
                + fractions
                + scores.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean planned() {
        return status == ValueStatus.PLANNED;
    }

    public Sum plus(Sum other) {
        if (parts() > 0 && other.parts() > 0 && planned() != other.planned())
            throw new IllegalArgumentException("planned values never mix with others");
        return new Sum(
                numbers + other.numbers,
                number.add(other.number),
                fractions + other.fractions,
                numerator.add(other.numerator),
                denominator.add(other.denominator),
                together(scores, other.scores),
                notAvailable + other.notAvailable,
                notApplicable + other.notApplicable,
                weaker(status, other.status),
                weaker(precision, other.precision));
    }

    private static SortedMap<String, Long> together(SortedMap<String, Long> one, SortedMap<String, Long> other) {
        if (other.isEmpty()) return one;
        var both = new TreeMap<>(one);
        other.forEach((score, times) -> both.merge(score, times, Long::sum));
        return both;
    }
}
