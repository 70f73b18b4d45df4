package de.aaw.reporting.aggregation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.aaw.reporting.periods.Span;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** How many of the reports that a figure waits for are there. */
public record Completeness(int expected, int present) {
    /** A plan period of a measure that has ended and is due. */
    public record Expected(UUID measure, Span planPeriod) {}

    public static final Completeness NOTHING_EXPECTED = new Completeness(0, 0);

    /** @param inside the values of the cell whose period lies inside its days, whether a level's rule keeps them or not */
    public static Completeness of(Collection<Expected> expected, Collection<? extends Summand<?>> inside, Plans plans) {
        var reported = inside.stream()
                .filter(value -> !value.planned())
                .collect(groupingBy(Summand::measure, mapping(Summand::days, toSet())));
        long present = expected.stream()
                .filter(one -> isFulfilled(one, reported.getOrDefault(one.measure(), Set.of()), plans))
                .count();
        return new Completeness(expected.size(), Math.toIntExact(present));
    }

    public Completeness plus(Completeness other) {
        return new Completeness(expected + other.expected, present + other.present);
    }

    private static boolean isFulfilled(Expected expected, Set<Span> reported, Plans plans) {
        return reported.stream().anyMatch(days -> plans.fulfils(expected.measure(), days, expected.planPeriod()));
    }

    /** A figure that says nothing, or whose part is missing, is never complete. */
    public boolean complete(Amount amount) {
        return present >= expected && !amount.partMissing() && amount.status() != ValueStatus.NOT_AVAILABLE;
    }
}
