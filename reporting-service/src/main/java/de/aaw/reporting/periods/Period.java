package de.aaw.reporting.periods;

import java.time.LocalDate;
import java.util.Comparator;

/** What a report is about: days, and the form in which they are written; two periods are equal when both are. */
public record Period(PeriodForm form, Span days) implements Comparable<Period> {
    private static final Comparator<Period> IN_TIME = Comparator.comparing(Period::lastDay)
            .thenComparing(Period::firstDay)
            .thenComparing(Period::form);

    public Period {
        if (form.isCalendar() && !form.firstDayAround(days.firstDay()).equals(days.firstDay()))
            throw new IllegalArgumentException(days + " is no " + form);
    }

    /** @throws UnreadablePeriod when the text is none of the forms of the calendar */
    public static Period parse(String text) {
        return PeriodText.read(text);
    }

    public static Period year(int year) {
        return PeriodForm.YEAR.around(LocalDate.of(year, 1, 1));
    }

    public LocalDate firstDay() {
        return days.firstDay();
    }

    public LocalDate lastDay() {
        return days.lastDay();
    }

    /** The one way to write it; {@code /} in an interval is read, {@code --} is written. */
    public String text() {
        return form == PeriodForm.INTERVAL ? firstDay() + "--" + lastDay() : form.write(firstDay());
    }

    @Override
    public int compareTo(Period other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
