package de.aaw.measures.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.measures.codelists.Region;
import de.aaw.measures.codelists.RegionLevel;
import de.aaw.measures.indicators.AggregationType;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.indicators.Unit;
import de.aaw.measures.measures.Frequency;
import de.aaw.measures.measures.MeasureRefusal.StandingValue;
import de.aaw.measures.periods.OpenPeriod;
import de.aaw.measures.periods.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingRulesTest {
    private static final IndicatorCode LOTSEN = new IndicatorCode("LOTSEN");

    private OpenPeriod measure = OpenPeriod.ALWAYS;
    private Map<IndicatorCode, PlannedIndicator> planned = Map.of(LOTSEN, plan(Frequency.AD_HOC, null));

    @Test
    void valuesKeepTheirPlaceUnderAPlanTheyFit() {
        assertReasons(Stream.of(counting("2016"), counting("2017")));
    }

    @Test
    void aNewPeriodOfTheMeasureSharesADayWithEveryValue() {
        measure = new OpenPeriod(LocalDate.of(2017, 1, 1), null);
        assertReasons(Stream.of(counting("2016"), counting("2017")), "2016 OUTSIDE_MEASURE");
    }

    @Test
    void aPlanStaysWhileAnyValueOfItStands() {
        planned = Map.of();
        assertReasons(Stream.of(supplementary("2016")), "2016 NOT_PLANNED");
    }

    @Test
    void countingValuesStayOnTheGrain() {
        planned = Map.of(LOTSEN, plan(Frequency.YEAR, null));
        assertReasons(Stream.of(counting("2016-H1"), supplementary("2016-H2")), "2016-H1 OFF_GRAIN");
    }

    @Test
    void twoKeyDatesOfAYearAreTooManyForAYearlyPlan() {
        planned = Map.of(LOTSEN, plan(Frequency.YEAR, null));
        assertReasons(
                Stream.of(counting("2016-06-30"), counting("2016-12-31"), counting("2017")),
                "2016-06-30 OVERLAPS",
                "2016-12-31 OVERLAPS");
    }

    @Test
    void aRunningTotalStillBeginsBeforeItsValues() {
        planned = Map.of(LOTSEN, plan(Frequency.AD_HOC, LocalDate.of(2017, 1, 1)));
        assertReasons(Stream.of(counting("2016"), counting("2017")), "2016 BEFORE_ORIGIN");
    }

    private void assertReasons(Stream<Standing> standing, String... expected) {
        List<StandingValue> orphans = new StandingRules(measure, planned).orphans(standing.toList());
        assertEquals(
                List.of(expected),
                orphans.stream()
                        .map(orphan -> orphan.period() + " " + orphan.reason())
                        .toList());
    }

    private static Standing counting(String period) {
        return standing(period, true);
    }

    private static Standing supplementary(String period) {
        return standing(period, false);
    }

    private static Standing standing(String period, boolean counts) {
        return new Standing(Period.parse(period), new Series(LOTSEN, Region.GERMANY, Breakdown.NONE), counts);
    }

    private static PlannedIndicator plan(Frequency frequency, @Nullable LocalDate origin) {
        AggregationType type = origin == null ? AggregationType.STOCK : AggregationType.CUMULATIVE;
        return new PlannedIndicator(type, Unit.PERSONS, false, frequency, RegionLevel.COUNTRY, origin);
    }
}
