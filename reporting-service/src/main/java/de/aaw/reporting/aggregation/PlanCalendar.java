package de.aaw.reporting.aggregation;

import de.aaw.reporting.periods.Days;
import de.aaw.reporting.periods.Frequency;
import de.aaw.reporting.periods.Period;
import de.aaw.reporting.periods.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a measure's plan asks for reports of an indicator.
 *
 * @param firstDay of the measure; null when unknown: then nothing is expected
 * @param lastDay of the measure, inclusive; null while it is open
 */
public record PlanCalendar(
        Frequency frequency,
        int dueDays,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** A measure that reports what it never planned: whenever there is something. */
    public static final PlanCalendar UNPLANNED = new PlanCalendar(Frequency.AD_HOC, 0, null, null);

    /** The plan periods that share a day with the measure's period, have ended and are due on a day. */
    public List<Span> dueOn(LocalDate today) {
        var latest = today.minusDays(1);
        if (firstDay == null || firstDay.isAfter(latest)) return List.of();
        return planPeriods(firstDay, lastDay == null || lastDay.isAfter(latest) ? latest : lastDay)
                .filter(days -> isDue(days, today))
                .toList();
    }

    private Stream<Span> planPeriods(LocalDate first, LocalDate last) {
        return switch (frequency) {
            case ONCE -> lastDay == null ? Stream.of() : Stream.of(new Span(first, lastDay));
            case AD_HOC -> Stream.of();
            case MONTH, QUARTER, HALF_YEAR, YEAR, REPORTING_YEAR ->
                frequency.sharingADayWith(new Span(first, last)).stream().map(Period::days);
        };
    }

    private boolean isDue(Span days, LocalDate today) {
        return days.lastDay().isBefore(today)
                && !days.lastDay().plusDays(dueDays).isAfter(today);
    }

    /** Whether a value fulfils a plan period: it lies inside; under ONCE any value does. */
    boolean fulfils(Span value, Span planPeriod) {
        return frequency == Frequency.ONCE || planPeriod.contains(value);
    }

    /** The plan period that a value belongs to: the one it lies in; empty without a calendar, or off the plan's grain. */
    Optional<Span> planPeriodOf(Span value) {
        return frequency
                .calendar()
                .map(form -> form.around(value.lastDay()).days())
                .filter(days -> days.contains(value));
    }

    /**
     * Where the value that stands for all these days must lie: in their last plan period, or anywhere without a calendar. The last one
     * lies inside them wholly, or they end within it after a key date was reported of it.
     *
     * @param reported values that lie inside the days
     */
    Days standingFor(Days days, Collection<Span> reported) {
        return Stream.concat(
                        days.lastPlanPeriod(frequency).stream(),
                        reported.stream().flatMap(value -> planPeriodOf(value).stream()))
                .max(Comparator.comparing(Span::lastDay))
                .flatMap(days::within)
                .orElse(days);
    }
}
