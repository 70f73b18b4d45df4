package de.aaw.measures.periods;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes periods: {@code 2015 2017-H1 2017-Q3 2017-09 2020-11-30 2016-03-01--2017-06-30 BY2021}. */
final class PeriodText {
    private static final String YEAR = "([12]\\d{3})";
    private static final String DAY = "([12]\\d{3}-\\d{2}-\\d{2})";

    private enum Shape {
        YEAR(PeriodText.YEAR) {
            @Override
            Period read(MatchResult text) {
                return Period.year(Integer.parseInt(text.group(1)));
            }
        },
        HALF(PeriodText.YEAR + "-H([12])") {
            @Override
            Period read(MatchResult text) {
                return part(text, 6);
            }
        },
        QUARTER(PeriodText.YEAR + "-Q([1-4])") {
            @Override
            Period read(MatchResult text) {
                return part(text, 3);
            }
        },
        MONTH(PeriodText.YEAR + "-(\\d{2})") {
            @Override
            Period read(MatchResult text) {
                return Period.months(YearMonth.parse(text.group()), 1);
            }
        },
        KEY_DATE(PeriodText.DAY) {
            @Override
            Period read(MatchResult text) {
                return Period.day(LocalDate.parse(text.group()));
            }
        },
        INTERVAL(PeriodText.DAY + "(?:--|/)" + PeriodText.DAY) {
            @Override
            Period read(MatchResult text) {
                return new Period(LocalDate.parse(text.group(1)), LocalDate.parse(text.group(2)));
            }
        },
        REPORTING_YEAR("BY" + PeriodText.YEAR) {
            @Override
            Period read(MatchResult text) {
                return Period.reportingYear(Integer.parseInt(text.group(1)));
            }
        };

        private final Pattern pattern;

        Shape(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        abstract Period read(MatchResult text);

        private static Period part(MatchResult text, int months) {
            int first = (Integer.parseInt(text.group(2)) - 1) * months + 1;
            return Period.months(YearMonth.of(Integer.parseInt(text.group(1)), first), months);
        }
    }

    private PeriodText() {}

    static Period read(String text) {
        for (Shape shape : Shape.values()) {
            Matcher matcher = shape.pattern.matcher(text);
            if (matcher.matches()) {
                return read(shape, matcher);
            }
        }
        throw new UnreadablePeriod(text + " is no period");
    }

    static String write(Period period) {
        LocalDate first = period.firstDay();
        return switch (period.form()) {
            case YEAR -> Integer.toString(first.getYear());
            case HALF_YEAR -> first.getYear() + "-H" + (first.getMonthValue() / 6 + 1);
            case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() / 3 + 1);
            case MONTH -> YearMonth.from(first).toString();
            case KEY_DATE -> first.toString();
            case REPORTING_YEAR -> "BY" + period.lastDay().getYear();
            case INTERVAL -> first + "--" + period.lastDay();
        };
    }

    private static Period read(Shape shape, MatchResult text) {
        try {
            return shape.read(text);
        } catch (DateTimeException noSuchDay) {
            throw new UnreadablePeriod(text.group() + " names a day that does not exist");
        }
    }
}
