package de.aaw.reporting.periods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
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
        "2017-09, MONTH, 2017-09-01, 2017-09-30",
        "2016-02, MONTH, 2016-02-01, 2016-02-29",
        "2020-11-30, DAY, 2020-11-30, 2020-11-30",
        "2016-03-01--2017-06-30, INTERVAL, 2016-03-01, 2017-06-30",
        "BY2021, REPORTING_YEAR, 2020-10-01, 2021-09-30"
    })
    void everyFormOfTheCalendarIsReadAndWrittenBack(String text, PeriodForm form, LocalDate first, LocalDate last) {
        var period = Period.parse(text);
        assertEquals(new Period(form, new Span(first, last)), period);
        assertEquals(text, period.text());
    }

    @Test
    void anIntervalIsReadWithASlashToo() {
        assertEquals(Period.parse("2016-03-01--2017-06-30"), Period.parse("2016-03-01/2017-06-30"));
        assertEquals(
                "2016-03-01--2017-06-30", Period.parse("2016-03-01/2017-06-30").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "20155",
                "2015-H3",
                "2015-H0",
                "2015-Q5",
                "2015-13",
                "2015-00",
                "2015-1",
                "2015-02-30",
                "2015-h1",
                "BY21",
                "by2021",
                "2017-06-30--2016-03-01",
                "2016-03-01--",
                "2016-03-01-2017-06-30",
                "2016-03--2017-06",
                "2015 ",
                " 2015",
                "2015..2016",
                "٢٠١٥",
                "+2015",
                "-2015",
                "2015-01-01--2015-13-01",
                "today"
            })
    void whateverElseIsWrittenIsRefused(String text) {
        assertEquals(
                text,
                assertThrows(UnreadablePeriod.class, () -> Period.parse(text)).text());
    }

    @Test
    void aYearIsWhatHalvesQuartersAndMonthsMakeUp() {
        var year = Period.year(2016).days();
        for (var form : new PeriodForm[] {PeriodForm.MONTH, PeriodForm.QUARTER, PeriodForm.HALF_YEAR, PeriodForm.YEAR})
            assertTrue(form.composes(year), form + " composes a year");
    }

    @Test
    void everyDayLiesInOnePeriodOfEachCalendar() {
        var random = new Random(20160301);
        for (int i = 0; i < 2000; i++) {
            var day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000));
            for (var form : PeriodForm.values()) {
                if (form.isCalendar()) assertOnePeriodAround(form, day);
            }
        }
    }

    private static void assertOnePeriodAround(PeriodForm form, LocalDate day) {
        var period = form.around(day);
        assertTrue(period.days().contains(day));
        assertEquals(period, Period.parse(period.text()));
        assertEquals(period, form.around(period.firstDay()));
        assertEquals(period, form.around(period.lastDay()));
        assertEquals(
                period.lastDay().plusDays(1),
                form.around(period.lastDay().plusDays(1)).firstDay());
    }

    @Test
    void periodsAreInOrderOfTheirEnds() {
        assertTrue(Period.parse("2015").compareTo(Period.parse("2016-01")) < 0);
        assertTrue(Period.parse("2016").compareTo(Period.parse("2016-H2")) < 0);
        assertTrue(Period.parse("BY2016").compareTo(Period.parse("2016")) < 0);
    }
}
