package de.aaw.reporting.figures;

import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.periods.PeriodSelection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about figures, as understood.
 *
 * @param by the dimensions of the cells; none for one cell per indicator
 * @param period null for everything up to the last reported period
 * @param asOf what was known at that instant; null for today
 */
public record Question(
        List<String> indicators,
        List<Dimension> by,
        Filters filters,
        @Nullable PeriodSelection period,
        ValueRole role,
        Counting counting,
        Structuring structuring,
        @Nullable Instant asOf) {

    public Question {
        indicators = List.copyOf(indicators);
        by = List.copyOf(by);
    }

    boolean countsValues() {
        return role == ValueRole.COUNTING;
    }

    public boolean isBy(Dimension dimension) {
        return by.contains(dimension);
    }
}
