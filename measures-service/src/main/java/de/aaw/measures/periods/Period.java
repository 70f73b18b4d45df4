package de.aaw.measures.periods;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** Days from the first to the last, both included; two periods of the same days are the same period, however they were written. */
@Embeddable
public record Period(
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay) implements Comparable<Period> {
    private static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::firstDay).thenComparing(Period::lastDay);

    public Period {
        if (lastDay.isBefore(firstDay)) {
            throw new UnreadablePeriod(firstDay + "--" + lastDay + " ends before it begins");
        }
    }

    /** @throws UnreadablePeriod when the text is none of the forms */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Period parse(String text) {
        return PeriodText.read(text);
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period months(YearMonth first, int count) {
        return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /** The Berichtsjahr: it ends on 30 September of the year it is named for. */
    public static Period reportingYear(int year) {
        return months(YearMonth.of(year - 1, 10), 12);
    }

    public PeriodForm form() {
        if (firstDay.equals(lastDay)) {
            return PeriodForm.KEY_DATE;
        }
        return isWholeMonths() ? formOfMonths() : PeriodForm.INTERVAL;
    }

    /** The one way to write it; {@code /} in an interval is read, {@code --} is written. */
    @JsonValue
    public String text() {
        return PeriodText.write(this);
    }

    public boolean sharesDayWith(Period other) {
        return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
    }

    public boolean contains(Period other) {
        return !other.firstDay.isBefore(firstDay) && !other.lastDay.isAfter(lastDay);
    }

    @Override
    public int compareTo(Period other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }

    private boolean isWholeMonths() {
        return firstDay.getDayOfMonth() == 1
                && lastDay.equals(YearMonth.from(lastDay).atEndOfMonth());
    }

    private PeriodForm formOfMonths() {
        int month = firstDay.getMonthValue();
        return switch ((int) ChronoUnit.MONTHS.between(firstDay, lastDay.plusDays(1))) {
            case 1 -> PeriodForm.MONTH;
            case 3 -> month % 3 == 1 ? PeriodForm.QUARTER : PeriodForm.INTERVAL;
            case 6 -> month % 6 == 1 ? PeriodForm.HALF_YEAR : PeriodForm.INTERVAL;
            case 12 -> formOfTwelveMonths(month);
            default -> PeriodForm.INTERVAL;
        };
    }

    private static PeriodForm formOfTwelveMonths(int month) {
        return switch (month) {
            case 1 -> PeriodForm.YEAR;
            case 10 -> PeriodForm.REPORTING_YEAR;
            default -> PeriodForm.INTERVAL;
        };
    }
}
