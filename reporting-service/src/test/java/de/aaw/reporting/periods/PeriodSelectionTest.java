package de.aaw.reporting.periods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodSelectionTest {
    private static PeriodSelection selection(String... texts) {
        return PeriodSelection.parse(List.of(texts));
    }

    private static Span days(String text) {
        return Period.parse(text).days();
    }

    @Test
    void aRangeIsAllDaysFromItsFirstToItsLastPeriod() {
        assertEquals(
                List.of(days("2016-01-01--2018-12-31")),
                selection("2016..2018").days().spans());
        assertEquals(
                List.of(days("2016-07-01--2017-03-31")),
                selection("2016-H2..2017-Q1").days().spans());
    }

    @Test
    void whatTouchesIsOne() {
        assertEquals(
                selection("2015..2017").days(),
                selection("2017", "2015", "2016").days());
        assertEquals(
                selection("2015..2016").days(),
                selection("2015", "2015..2016", "2016-Q4").days());
    }

    @Test
    void whatDoesNotTouchStaysApart() {
        var asked = selection("2017", "2015").days();
        assertEquals(List.of(days("2015"), days("2017")), asked.spans());
        assertTrue(asked.contain(days("2015-H1")));
        assertFalse(asked.contain(days("2015-01-01--2017-12-31")));
        assertFalse(asked.contain(days("2016")));
        assertFalse(asked.shareADayWith(days("2016")));
    }

    @Test
    void aValueCountsOnlyWhollyInside() {
        var asked = selection("2016").days();
        assertTrue(asked.contain(days("2016")));
        assertFalse(asked.contain(days("2016-03-01--2017-06-30")));
        assertTrue(asked.shareADayWith(days("2016-03-01--2017-06-30")));
        assertFalse(asked.contain(days("BY2016")));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2015..2016, 2016",
        "YEAR, 2015..2016-H1, 2015",
        "QUARTER, 2015..2016-H1, 2016-Q2",
        "REPORTING_YEAR, 2015..2016, BY2016",
        "MONTH, 2016-03-01--2016-06-29, 2016-05"
    })
    void theLastPlanPeriodLiesWhollyInside(Frequency frequency, String asked, String last) {
        assertEquals(Optional.of(days(last)), selection(asked).days().lastPlanPeriod(frequency));
    }

    @Test
    void theLastPlanPeriodOfAListIsInTheLastSpanThatHoldsOne() {
        assertEquals(
                Optional.of(days("2015")), selection("2015", "2017-H1").days().lastPlanPeriod(Frequency.YEAR));
        assertEquals(Optional.empty(), selection("2017-H1").days().lastPlanPeriod(Frequency.YEAR));
        assertEquals(Optional.empty(), selection("2017").days().lastPlanPeriod(Frequency.AD_HOC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016..2015", "2015..", "..2016", "2015...2016", "2015..2016..2017", "", "x..y"})
    void anUnreadableRangeIsRefused(String text) {
        assertThrows(UnreadablePeriod.class, () -> selection(text));
    }

    @Test
    void onlyOneSinglePeriodIsSingle() {
        assertEquals(Optional.of(Period.year(2016)), selection("2016").single());
        assertEquals(Optional.empty(), selection("2016..2016").single());
        assertEquals(Optional.empty(), selection("2016", "2017").single());
    }

    @Test
    void theTextIsTheUnderstoodOne() {
        assertEquals(
                "2015,2016-03-01--2017-06-30,2018..2019",
                selection("2015", "2016-03-01/2017-06-30", "2018..2019").text());
    }
}
