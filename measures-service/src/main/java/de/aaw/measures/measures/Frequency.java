package de.aaw.measures.measures;

import de.aaw.measures.indicators.AggregationType;
import de.aaw.measures.periods.Period;
import de.aaw.measures.periods.PeriodForm;
import java.util.Optional;

/** How often a plan asks for a value. */
public enum Frequency {
    YEAR,
    ONCE,
    AD_HOC;

    /**
     * The plan period that a counting value of the given period occupies; empty when the value is off the plan's grain.
     * Two values are too many for a plan when the periods they occupy share a day.
     */
    public Optional<Period> occupiedBy(Period period, AggregationType type) {
        return switch (this) {
            case YEAR -> yearOccupiedBy(period, type);
            case ONCE, AD_HOC -> Optional.of(period);
        };
    }

    /** A state shown on a key date is that of its year: one of them per year. */
    private static Optional<Period> yearOccupiedBy(Period period, AggregationType type) {
        boolean onGrain = period.form() == PeriodForm.YEAR || (period.form() == PeriodForm.KEY_DATE && type.isState());
        return onGrain ? Optional.of(Period.year(period.firstDay().getYear())) : Optional.empty();
    }
}
