package de.aaw.reporting.periods;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads every form in which a period may be written. */
final class PeriodText {
    private static final Pattern CALENDAR =
            Pattern.compile("(?<year>\\d{4})(?:-H(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>\\d{2}))?");
    private static final Pattern REPORTING_YEAR = Pattern.compile("BY(\\d{4})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INTERVAL = Pattern.compile("(" + DAY + ")(?:--|/)(" + DAY + ")");

    private PeriodText() {}

    static Period read(String text) {
        try {
            return read(text, INTERVAL.matcher(text).matches());
        } catch (DateTimeException | IllegalArgumentException e) {
            var unreadable = new UnreadablePeriod(text);
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static Period read(String text, boolean interval) {
        if (interval) return interval(text);
        if (DAY.matcher(text).matches()) {
            var day = LocalDate.parse(text);
            return new Period(PeriodForm.DAY, new Span(day, day));
        }
        var reportingYear = REPORTING_YEAR.matcher(text);
        if (reportingYear.matches())
            return PeriodForm.REPORTING_YEAR.around(LocalDate.of(Integer.parseInt(reportingYear.group(1)), 1, 1));
        return calendar(text);
    }

    private static Period interval(String text) {
        var matcher = INTERVAL.matcher(text);
        if (!matcher.matches()) throw new UnreadablePeriod(text);
        return new Period(
                PeriodForm.INTERVAL, new Span(LocalDate.parse(matcher.group(1)), LocalDate.parse(matcher.group(2))));
    }

    private static Period calendar(String text) {
        var matcher = CALENDAR.matcher(text);
        if (!matcher.matches()) throw new UnreadablePeriod(text);
        int year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("half") != null) return nth(PeriodForm.HALF_YEAR, year, 6, matcher.group("half"));
        if (matcher.group("quarter") != null) return nth(PeriodForm.QUARTER, year, 3, matcher.group("quarter"));
        if (matcher.group("month") != null) return nth(PeriodForm.MONTH, year, 1, matcher.group("month"));
        return Period.year(year);
    }

    private static Period nth(PeriodForm form, int year, int months, String number) {
        return form.around(LocalDate.of(year, (Integer.parseInt(number) - 1) * months + 1, 1));
    }
}
