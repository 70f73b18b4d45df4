package de.aaw.reporting.aggregation;

import de.aaw.reporting.periods.Span;
import java.util.Collection;
import java.util.UUID;

/** How many of the reports that a figure waits for are there. */
public record Completeness(int expected, int present) {
    /** A plan period of a measure that has ended and is due. */
    public record Expected(UUID measure, Span planPeriod) {}

    public static final Completeness NOTHING_EXPECTED = new Completeness(0, 0);

    /** @param inside the values of the cell whose period lies inside its days, whether a level's rule keeps them or not */
    public static Completeness of(Collection<Expected> expected, Collection<? extends Summand<?>> inside, Plans plans) {
        long present = expected.stream()
                .filter(one -> inside.stream().anyMatch(value -> fulfils(value, one, plans)))
                .count();
        return new Completeness(expected.size(), Math.toIntExact(present));
    }

    private static boolean fulfils(Summand<?> value, Expected expected, Plans plans) {
        return value.measure().equals(expected.measure())
                && !value.planned()
                && plans.fulfils(expected.measure(), value.days(), expected.planPeriod());
    }

    /** A figure that says nothing, or whose part is missing, is never complete. */
    public boolean complete(Amount amount) {
        return present >= expected && !amount.partMissing() && amount.status() != ValueStatus.NOT_AVAILABLE;
    }
}
