package de.aaw.reporting.aggregation;

import de.aaw.reporting.periods.Days;
import de.aaw.reporting.periods.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The plans of one indicator by measure, and the day they are read on. */
public record Plans(Map<UUID, PlanCalendar> byMeasure, LocalDate today) {
    public Plans {
        byMeasure = Map.copyOf(byMeasure);
    }

    public PlanCalendar of(UUID measure) {
        return byMeasure.getOrDefault(measure, PlanCalendar.UNPLANNED);
    }

    boolean fulfils(UUID measure, Span value, Span planPeriod) {
        return of(measure).fulfils(value, planPeriod);
    }

    Days standingFor(UUID measure, Days days, Collection<Span> reported) {
        return of(measure).standingFor(days, reported);
    }

    /** The last day of the plan period that a value belongs to; of one that belongs to none its own. */
    public LocalDate endOfPlanPeriod(UUID measure, Span value) {
        return of(measure).planPeriodOf(value).orElse(value).lastDay();
    }
}
