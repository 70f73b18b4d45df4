package de.aaw.reporting.periods;

import java.time.LocalDate;
import java.util.Locale;

/** The ways in which a period is written; the first five are calendars: every day lies in exactly one of their periods. */
public enum PeriodForm {
    YEAR(12) {
        @Override
        String write(LocalDate firstDay) {
            return year(firstDay.getYear());
        }
    },
    HALF_YEAR(6) {
        @Override
        String write(LocalDate firstDay) {
            return year(firstDay.getYear()) + "-H" + number(firstDay);
        }
    },
    QUARTER(3) {
        @Override
        String write(LocalDate firstDay) {
            return year(firstDay.getYear()) + "-Q" + number(firstDay);
        }
    },
    MONTH(1) {
        @Override
        String write(LocalDate firstDay) {
            return year(firstDay.getYear()) + "-" + String.format(Locale.ROOT, "%02d", number(firstDay));
        }
    },
    /** Berichtsjahr: BY2021 runs from 1 October 2020 to 30 September 2021. */
    REPORTING_YEAR(12) {
        @Override
        LocalDate firstDayAround(LocalDate day) {
            return LocalDate.of(day.getMonthValue() >= 10 ? day.getYear() : day.getYear() - 1, 10, 1);
        }

        @Override
        String write(LocalDate firstDay) {
            return "BY" + year(firstDay.getYear() + 1);
        }
    },
    DAY(0) {
        @Override
        String write(LocalDate firstDay) {
            return firstDay.toString();
        }
    },
    INTERVAL(0) {
        @Override
        String write(LocalDate firstDay) {
            throw new IllegalStateException("an interval is written with both its days");
        }
    };

    private final int months;

    PeriodForm(int months) {
        this.months = months;
    }

    public boolean isCalendar() {
        return months > 0;
    }

    /** The period of this calendar in which the day lies. */
    public Period around(LocalDate day) {
        if (!isCalendar()) throw new IllegalStateException(this + " is no calendar");
        var firstDay = firstDayAround(day);
        return new Period(this, new Span(firstDay, firstDay.plusMonths(months).minusDays(1)));
    }

    LocalDate firstDayAround(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    /** Whether whole periods of this calendar, laid end to end, make up exactly these days. */
    public boolean composes(Span days) {
        return around(days.firstDay()).firstDay().equals(days.firstDay())
                && around(days.lastDay()).lastDay().equals(days.lastDay());
    }

    abstract String write(LocalDate firstDay);

    int number(LocalDate firstDay) {
        return (firstDay.getMonthValue() - 1) / months + 1;
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
