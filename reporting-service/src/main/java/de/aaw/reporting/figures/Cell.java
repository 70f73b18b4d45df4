package de.aaw.reporting.figures;

import de.aaw.reporting.aggregation.Addition;
import de.aaw.reporting.aggregation.Amount;
import de.aaw.reporting.aggregation.Choice;
import de.aaw.reporting.aggregation.Completeness;
import de.aaw.reporting.periods.Days;
import java.util.Optional;

/**
 * One figure, with what it was made of and what was left out.
 *
 * @param days those whose values it may contain
 */
public record Cell<S>(Key key, Days days, Choice<S> choice, Completeness completeness, Addition addition) {
    /** What it says; nothing where its parts may not be added. */
    public Amount amount() {
        return switch (addition) {
            case Addition.Added(var amount) -> amount;
            case Addition.Refused ignored -> Amount.NOT_ADDED;
        };
    }

    public boolean complete() {
        return completeness.complete(amount());
    }

    Optional<Addition.Refusal> refused() {
        return addition instanceof Addition.Refused(var reason) ? Optional.of(reason) : Optional.empty();
    }
}
