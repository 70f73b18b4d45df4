package de.aaw.measures.periods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2015, YEAR, 2015-01-01, 2015-12-31",
        "2017-H1, HALF_YEAR, 2017-01-01, 2017-06-30",
        "2017-H2, HALF_YEAR, 2017-07-01, 2017-12-31",
        "2017-Q1, QUARTER, 2017-01-01, 2017-03-31",
        "2017-Q3, QUARTER, 2017-07-01, 2017-09-30",
        "2017-Q4, QUARTER, 2017-10-01, 2017-12-31",
        "2017-09, MONTH, 2017-09-01, 2017-09-30",
        "2016-02, MONTH, 2016-02-01, 2016-02-29",
        "2020-11-30, KEY_DATE, 2020-11-30, 2020-11-30",
        "2016-03-01--2017-06-30, INTERVAL, 2016-03-01, 2017-06-30",
        "BY2021, REPORTING_YEAR, 2020-10-01, 2021-09-30"
    })
    void everyFormResolvesToItsDaysAndIsWrittenAsItWasRead(
            String text, PeriodForm form, LocalDate firstDay, LocalDate lastDay) {
        Period period = Period.parse(text);

        assertEquals(new Period(firstDay, lastDay), period);
        assertEquals(form, period.form());
        assertEquals(text, period.text());
    }

    @Test
    void anIntervalIsReadWithASlashToo() {
        assertEquals(Period.parse("2016-03-01--2017-06-30"), Period.parse("2016-03-01/2017-06-30"));
        assertEquals(
                "2016-03-01--2017-06-30", Period.parse("2016-03-01/2017-06-30").text());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01--2016-12-31, 2016",
        "2017-01-01--2017-06-30, 2017-H1",
        "2017-07-01/2017-09-30, 2017-Q3",
        "2017-09-01--2017-09-30, 2017-09",
        "2020-11-30--2020-11-30, 2020-11-30",
        "2020-10-01--2021-09-30, BY2021"
    })
    void anIntervalThatIsAPeriodOfTheCalendarIsThatPeriod(String interval, String calendar) {
        assertEquals(Period.parse(calendar), Period.parse(interval));
        assertEquals(calendar, Period.parse(interval).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "16",
                "02016",
                "2016-13",
                "2016-00",
                "2017-H3",
                "2017-Q5",
                "2017-h1",
                "2021-02-29",
                "2016-1",
                "BY21",
                "by2021",
                "2016..2018",
                "2017-06-30--2016-03-01",
                "2016-03-01--",
                "2016-03-01-2017-06-30",
                " 2016",
                "2016\n",
                "٢٠١٦"
            })
    void whatIsNoPeriodIsRefused(String text) {
        assertThrows(UnreadablePeriod.class, () -> Period.parse(text));
    }

    @Test
    void periodsThatShareOneDayOverlap() {
        assertTrue(Period.parse("2017-H1").sharesDayWith(Period.parse("2017-06-30")));
        assertTrue(Period.parse("BY2021").sharesDayWith(Period.parse("2020")));
        assertFalse(Period.parse("2017-H1").sharesDayWith(Period.parse("2017-07")));
    }

    @Test
    void aReportingYearIsNoPartOfItsCalendarYear() {
        assertFalse(Period.year(2021).contains(Period.reportingYear(2021)));
        assertTrue(Period.reportingYear(2021).contains(Period.parse("2020-Q4")));
        assertTrue(Period.reportingYear(2021).contains(Period.parse("2021-Q3")));
    }

    @Test
    void periodsFollowTheirFirstAndThenTheirLastDay() {
        List<String> inOrder = Stream.of("2017-H1", "2016", "BY2017", "2016-01", "2016-01-01", "2017-01-31")
                .map(Period::parse)
                .sorted()
                .map(Period::text)
                .toList();
        assertEquals(List.of("2016-01-01", "2016-01", "2016", "BY2017", "2017-H1", "2017-01-31"), inOrder);
    }

    /** Whatever days: written and read again it is the same period, and sharing a day means exactly that a day lies in both. */
    @Test
    void anyDaysSurviveWritingAndReading() {
        Random random = new Random(20261121);
        for (int i = 0; i < 5_000; i++) {
            Period one = anyPeriod(random);
            Period other = anyPeriod(random);
            assertEquals(one, Period.parse(one.text()));
            assertEquals(one.sharesDayWith(other), commonDay(one, other), () -> one + " and " + other);
            assertEquals(one.sharesDayWith(other), other.sharesDayWith(one));
        }
    }

    private static boolean commonDay(Period one, Period other) {
        return one.firstDay().datesUntil(one.lastDay().plusDays(1)).anyMatch(day -> other.contains(Period.day(day)));
    }

    private static Period anyPeriod(Random random) {
        LocalDate first = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(400));
        if (random.nextBoolean()) {
            first = first.withDayOfMonth(1);
        }
        int months = random.nextInt(14);
        return random.nextBoolean()
                ? new Period(first, first.plusDays(random.nextInt(500)))
                : new Period(first, first.plusMonths(months + 1L).minusDays(1));
    }
}
