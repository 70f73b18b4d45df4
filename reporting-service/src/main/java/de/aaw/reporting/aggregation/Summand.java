package de.aaw.reporting.aggregation;

import de.aaw.reporting.periods.Span;
import java.util.UUID;

/**
 * Something that may be added: a single value, or a stored partial sum of one measure and one period.
 *
 * @param days those of the reported period
 * @param source what it was read from, carried along for whoever explains the figure
 */
public record Summand<S>(UUID measure, Span days, Sum sum, S source) {
    boolean planned() {
        return sum.planned();
    }
}
