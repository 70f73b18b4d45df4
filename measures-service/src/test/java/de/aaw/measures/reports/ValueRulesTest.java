package de.aaw.measures.reports;

import static de.aaw.measures.indicators.AggregationType.CUMULATIVE;
import static de.aaw.measures.indicators.AggregationType.FLOW;
import static de.aaw.measures.indicators.AggregationType.QUALITATIVE;
import static de.aaw.measures.indicators.AggregationType.RATIO;
import static de.aaw.measures.indicators.AggregationType.STOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.aaw.measures.codelists.Region;
import de.aaw.measures.codelists.RegionLevel;
import de.aaw.measures.indicators.AggregationType;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.indicators.Unit;
import de.aaw.measures.measures.Frequency;
import de.aaw.measures.periods.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRulesTest {
    private static final IndicatorCode LOTSEN = new IndicatorCode("LOTSEN");

    private Period period = Period.year(2016);
    private PlannedIndicator plan = planned(STOCK, Unit.PERSONS, Frequency.YEAR);
    private final List<StandingCount> standing = new ArrayList<>();

    @Test
    void aCountIsAWholeNumberNotBelowZero() {
        assertFaults(AValue.of("140"));
        assertFaults(AValue.of("0"));
        assertFaults(AValue.of("140.00"));
        assertFaults(AValue.of("-1"), "NEGATIVE@number");
        assertFaults(AValue.of("1.5"), "NOT_WHOLE@number");
    }

    @Test
    void aSignedCountMayBeNegative() {
        plan = new PlannedIndicator(STOCK, Unit.PLACES, true, Frequency.YEAR, RegionLevel.COUNTRY, null);
        assertFaults(AValue.of("-7300"));
    }

    @Test
    void whatDoesNotCountMayBeAnAverage() {
        assertFaults(AValue.of("65.5").supplementary("BAFA"));
        assertFaults(AValue.of("-1").supplementary("BAFA"), "NEGATIVE@number");
    }

    @Test
    void moneyMayBeNegativeAndHasCents() {
        plan = planned(FLOW, Unit.EUR, Frequency.YEAR);
        assertFaults(AValue.of("-12.34"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e18", "1234567890123456789", "1e999999999", "0.0000001", "1e-999999999"})
    void aNumberHasItsLimits(String number) {
        plan = planned(FLOW, Unit.EUR, Frequency.YEAR);
        assertFaults(AValue.of(number), "TOO_LONG_A_NUMBER@number");
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOW", "STOCK", "CUMULATIVE"})
    void whatIsCountedNeedsANumberAndNothingElse(AggregationType type) {
        plan = planned(type, Unit.PERSONS, Frequency.YEAR);
        assertFaults(AValue.score("JA"), "NUMBER_MISSING@number", "NOT_MEANT@score");
        assertFaults(AValue.ratio("1", "2").alsoNumber("1"), "NOT_MEANT@numerator", "NOT_MEANT@denominator");
    }

    @Test
    void aRatioIsNumeratorAndDenominatorOrABareNumber() {
        plan = planned(RATIO, Unit.PERCENT, Frequency.YEAR);
        assertFaults(AValue.ratio("58", "100"));
        assertFaults(AValue.of("58.25"));
        assertFaults(AValue.ratio("58", null), "RATIO_INCOMPLETE@denominator");
        assertFaults(AValue.ratio(null, "100"), "RATIO_INCOMPLETE@numerator");
        assertFaults(AValue.ratio("58", "100").alsoNumber("58"), "NOT_MEANT@number");
        assertFaults(AValue.ratio("58", "0"), "DENOMINATOR_NOT_POSITIVE@denominator");
        assertFaults(AValue.ratio("-58", "100"), "NEGATIVE@numerator");
        assertFaults(AValue.score("JA"), "NUMBER_MISSING@number", "NOT_MEANT@score");
    }

    @Test
    void aRatioOfItemsIsNoCount() {
        plan = planned(RATIO, Unit.ITEMS, Frequency.YEAR);
        assertFaults(AValue.of("3.2"));
    }

    @Test
    void aQualityHasAScore() {
        plan = planned(QUALITATIVE, Unit.ITEMS, Frequency.ONCE);
        assertFaults(AValue.score("JA"));
        assertFaults(AValue.of("1"), "SCORE_MISSING@score", "NOT_MEANT@number");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_AVAILABLE", "NOT_APPLICABLE"})
    void anAbsentNumberNeedsAReasonAndIsNone(ValueStatus status) {
        assertFaults(AValue.absent(status).because("Nicht erhoben."));
        assertFaults(AValue.absent(status), "REASON_MISSING@reason");
        assertFaults(AValue.absent(status).because("Nicht erhoben.").alsoNumber("0"), "NOT_MEANT@number");
    }

    @Test
    void whatDoesNotCountNeedsASource() {
        assertFaults(AValue.of("65").as(ValueRole.SUPPLEMENTARY), "SOURCE_MISSING@source");
        assertFaults(AValue.of("65").as(ValueRole.CONFLICTING_CLAIM), "SOURCE_MISSING@source");
    }

    @Test
    void anIndicatorIsKnownAndPlanned() {
        assertFaults(AValue.of("1").indicator("KNOWN_ONLY"), "NOT_PLANNED@indicator");
        assertFaults(AValue.of("1").indicator("NEVER_DEFINED"), "UNKNOWN_INDICATOR@indicator");
    }

    @Test
    void aCountingValueIsOnThePlansGrain() {
        assertFaults(AValue.of("1").in("DE-BY"), "REGION_OFF_GRAIN@region");
        period = Period.parse("2016-H1");
        assertFaults(AValue.of("1"), "OFF_GRAIN@");
        assertFaults(AValue.of("1").supplementary("BAFA"));
        assertFaults(AValue.of("1").in("09162").supplementary("BAFA"));
        period = Period.parse("2016-12-31");
        assertFaults(AValue.of("1"));
    }

    @Test
    void aRunningTotalDoesNotEndBeforeItBegins() {
        plan = new PlannedIndicator(
                CUMULATIVE, Unit.ITEMS, false, Frequency.AD_HOC, RegionLevel.COUNTRY, LocalDate.of(2016, 8, 1));
        assertFaults(AValue.of("1"));
        period = Period.parse("2016-07-31");
        assertFaults(AValue.of("1"), "BEFORE_ORIGIN@");
    }

    @Test
    void partsOfAWholeStandBesideThePlan() {
        assertFaults(AValue.of("1").by("SEX", "F").supplementary("BAFA"));
        assertFaults(AValue.of("1").by("SEX", "F"), "BREAKDOWN_NOT_PLANNED@breakdown");
        assertFaults(AValue.of("1").by("SHOE_SIZE", "42").supplementary("BAFA"), "UNKNOWN_BREAKDOWN@breakdown");
    }

    @Test
    void aValueStandsInAReportOnceByItsRoleAndSource() {
        assertFaults(List.of(AValue.of("1"), AValue.of("2")), "1:DUPLICATE@");
        assertFaults(List.of(
                AValue.of("1"),
                AValue.of("2").supplementary("A"),
                AValue.of("3").supplementary("B")));
        assertFaults(List.of(AValue.of("1").supplementary("A"), AValue.of("2").supplementary("A")), "1:DUPLICATE@");
        assertFaults(List.of(AValue.of("1").supplementary("A"), AValue.of("2").claimedBy("A")));
    }

    @Test
    void aCountingValueOverlapsNoOtherReports() {
        stands("2016-12-31", "DE");
        assertFaults(AValue.of("1"), "OVERLAPS@");
        assertFaults(AValue.of("1").supplementary("BAFA"));
        period = Period.parse("2016-06-30");
        assertFaults(AValue.of("1"), "OVERLAPS@");
        period = Period.year(2017);
        assertFaults(AValue.of("1"));
    }

    @Test
    void overlappingIsRefusedUnderAdHocAndOnceToo() {
        plan = planned(FLOW, Unit.ITEMS, Frequency.AD_HOC);
        stands("2016-03-01--2017-06-30", "DE");
        period = Period.parse("2017-H1");
        assertFaults(AValue.of("1"), "OVERLAPS@");
        plan = planned(FLOW, Unit.ITEMS, Frequency.ONCE);
        assertFaults(AValue.of("1"), "OVERLAPS@");
        period = Period.parse("2017-H2");
        assertFaults(AValue.of("1"));
    }

    @Test
    void otherSeriesDoNotOverlap() {
        plan = new PlannedIndicator(STOCK, Unit.PERSONS, false, Frequency.YEAR, RegionLevel.LAND, null);
        stands("2016-12-31", "DE-BY");
        assertFaults(AValue.of("1").in("DE-HH"));
        assertFaults(AValue.of("1").in("DE-BY"), "OVERLAPS@");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertFaults(
                List.of(AValue.of("-1"), AValue.of("1").in("DE-BY"), AValue.absent(ValueStatus.NOT_AVAILABLE)),
                "0:NEGATIVE@number",
                "1:REGION_OFF_GRAIN@region",
                "2:DUPLICATE@",
                "2:REASON_MISSING@reason");
    }

    /** Whatever is sent in whatever order: of what the rules let pass, no two values share a day of the plan's periods. */
    @Test
    void whatPassesNeverCountsADayTwice() {
        Random random = new Random(20261121);
        for (int run = 0; run < 200; run++) {
            standing.clear();
            plan = planned(STOCK, Unit.PERSONS, random.nextBoolean() ? Frequency.YEAR : Frequency.AD_HOC);
            for (int i = 0; i < 30; i++) {
                period = anyPeriod(random);
                ValueRules rules = new ValueRules(period, Set.of(LOTSEN), Map.of(LOTSEN, plan), standing);
                if (rules.check(Map.of(0, AValue.of("1").made())).isEmpty()) {
                    stands(period.text(), "DE");
                }
            }
            assertNoDayTwice();
        }
    }

    private void assertNoDayTwice() {
        List<Period> occupied = standing.stream()
                .map(count -> plan.occupiedBy(count.period()).orElseThrow())
                .sorted()
                .toList();
        for (int i = 1; i < occupied.size(); i++) {
            assertFalse(occupied.get(i - 1).sharesDayWith(occupied.get(i)), occupied::toString);
        }
    }

    private static Period anyPeriod(Random random) {
        int year = 2015 + random.nextInt(6);
        return switch (random.nextInt(4)) {
            case 0 -> Period.year(year);
            case 1 -> Period.day(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
            case 2 -> Period.months(YearMonth.of(year, 1 + random.nextInt(12)), 1 + random.nextInt(14));
            default -> Period.reportingYear(year);
        };
    }

    private void stands(String otherPeriod, String region) {
        standing.add(
                new StandingCount(Period.parse(otherPeriod), new Series(LOTSEN, new Region(region), Breakdown.NONE)));
    }

    private void assertFaults(AValue value, String... expected) {
        assertFaults(
                List.of(value),
                List.of(expected).stream().map(fault -> "0:" + fault).toArray(String[]::new));
    }

    private void assertFaults(List<AValue> values, String... expected) {
        Map<Integer, ReportedValue> byPosition = new TreeMap<>();
        values.forEach(value -> byPosition.put(byPosition.size(), value.made()));
        ValueRules rules =
                new ValueRules(period, Set.of(LOTSEN, new IndicatorCode("KNOWN_ONLY")), Map.of(LOTSEN, plan), standing);
        List<String> found = rules.check(byPosition).stream()
                .map(fault -> fault.position() + ":" + fault.code() + "@" + fault.field())
                .toList();
        assertEquals(List.of(expected), found);
    }

    private static PlannedIndicator planned(AggregationType type, Unit unit, Frequency frequency) {
        return new PlannedIndicator(type, unit, false, frequency, RegionLevel.COUNTRY, null);
    }
}
