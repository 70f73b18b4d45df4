package de.aaw.reporting.periods;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How often a plan asks for a report: along a calendar, once for the whole measure, or whenever there is something. */
public enum Frequency {
    MONTH(PeriodForm.MONTH),
    QUARTER(PeriodForm.QUARTER),
    HALF_YEAR(PeriodForm.HALF_YEAR),
    YEAR(PeriodForm.YEAR),
    REPORTING_YEAR(PeriodForm.REPORTING_YEAR),
    ONCE(null),
    AD_HOC(null);

    private final @Nullable PeriodForm calendar;

    Frequency(@Nullable PeriodForm calendar) {
        this.calendar = calendar;
    }

    /** Empty for ONCE and AD_HOC, whose periods are what is reported. */
    public Optional<PeriodForm> calendar() {
        return Optional.ofNullable(calendar);
    }

    /** False only when no reports under this frequency could ever make up these days: a calendar year from Berichtsjahre. */
    public boolean canCompose(Span days) {
        return calendar == null || calendar.composes(days);
    }

    /** The last of its periods that lies wholly inside; empty without a calendar, or when none does. */
    public Optional<Period> lastInside(Span range) {
        return calendar().map(form -> lastInside(form, range)).filter(period -> range.contains(period.days()));
    }

    private static Period lastInside(PeriodForm form, Span range) {
        var around = form.around(range.lastDay());
        return range.contains(around.lastDay())
                ? around
                : form.around(around.firstDay().minusDays(1));
    }

    /** Its periods that share a day with these days, in time's order; none without a calendar. */
    public List<Period> sharingADayWith(Span days) {
        if (calendar == null) return List.of();
        var form = calendar;
        return Stream.iterate(
                        form.around(days.firstDay()),
                        period -> !period.firstDay().isAfter(days.lastDay()),
                        period -> form.around(period.lastDay().plusDays(1)))
                .toList();
    }
}
