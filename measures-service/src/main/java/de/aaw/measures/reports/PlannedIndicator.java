package de.aaw.measures.reports;

import de.aaw.measures.codelists.RegionLevel;
import de.aaw.measures.indicators.AggregationType;
import de.aaw.measures.indicators.Indicator;
import de.aaw.measures.indicators.Unit;
import de.aaw.measures.measures.Frequency;
import de.aaw.measures.measures.ReportingPlan;
import de.aaw.measures.periods.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator and the plan by which one measure reports it: all that a value is judged by. */
record PlannedIndicator(
        AggregationType type,
        Unit unit,
        boolean signed,
        Frequency frequency,
        RegionLevel regionLevel,
        @Nullable LocalDate origin) {

    static PlannedIndicator of(Indicator indicator, ReportingPlan plan) {
        return new PlannedIndicator(
                indicator.type(),
                indicator.unit(),
                indicator.isSigned(),
                plan.frequency(),
                plan.terms().regionLevel(),
                plan.terms().origin());
    }

    Optional<Period> occupiedBy(Period period) {
        return frequency.occupiedBy(period, type);
    }

    /** A running total cannot end before it begins. */
    boolean hasBegunBy(Period period) {
        return origin == null || !period.lastDay().isBefore(origin);
    }

    boolean isCount() {
        return unit.isCount() && type != AggregationType.RATIO;
    }
}
