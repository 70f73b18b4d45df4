package de.aaw.reporting.aggregation;

import static de.aaw.reporting.aggregation.AggregationType.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.reporting.periods.Frequency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdditionTest {
    private static final AValue LEVEL_2015 = AValue.of("M01", "2015", "7300");
    private static final AValue LEVEL_2016 = AValue.of("M01", "2016", "18118");

    @Test
    void flowsAreSummedOverPeriods() {
        assertEquals(
                "1344",
                ACell.of(FLOW, "2016..2017", AValue.of("M10", "2016", "463"), AValue.of("M10", "2017-H1", "881"))
                        .shown());
    }

    @Test
    void additionalPlacesAreALevelAndNeverSummedOverYears() {
        var both = ACell.of(STOCK, "2015..2016", LEVEL_2015, LEVEL_2016);
        assertEquals("18118", both.shown());
        assertEquals(Rule.STOCK_LAST, both.amount().rule());
        assertEquals(
                List.of(new Choice.Excluded<>(LEVEL_2015.summand(), LeftOut.NOT_LAST)),
                both.choice().excluded());
    }

    @Test
    void nothingIsCarriedForward() {
        assertEquals(
                "NOT_AVAILABLE",
                ACell.of(STOCK, "2015..2017", LEVEL_2015, LEVEL_2016).shown());
    }

    @Test
    void aLevelIsSummedOverRegionsWithinTheLastPeriod() {
        assertEquals(
                "12",
                ACell.of(
                                STOCK,
                                "2015..2016",
                                AValue.of("A", "2015", "100").in("DE-BY"),
                                AValue.of("A", "2016", "5").in("DE-BY"),
                                AValue.of("A", "2016", "7").in("DE-NW"))
                        .shown());
    }

    @Test
    void withoutACalendarTheValueThatEndsLastStandsForTheRange() {
        var values = new AValue[] {
            AValue.of("A", "2016-03-01--2016-06-30", "3"), AValue.of("A", "2017-02", "9"), AValue.of("A", "2015", "5")
        };
        assertEquals(
                "9",
                ACell.of(STOCK, "2015..2018", values).planned(Frequency.AD_HOC).shown());
        assertEquals(
                "3",
                ACell.of(CUMULATIVE, "2015..2016", values)
                        .planned(Frequency.ONCE)
                        .shown());
    }

    @Test
    void aKeyDateBelongsToThePlanPeriodThatContainsIt() {
        assertEquals(
                "4",
                ACell.of(STOCK, "2015..2016", AValue.of("A", "2016-09-30", "4")).shown());
    }

    @Test
    void aRangeThatEndsWithinAPlanPeriodIsThatOfItsKeyDate() {
        var june = AValue.of("A", "2017-06-30", "77");
        var values = new AValue[] {
            AValue.of("A", "2016", "20"),
            june,
            AValue.of("A", "2017-12-31", "90").in("DE-BY")
        };
        assertEquals("77", ACell.of(STOCK, "2016..2017-H1", values).shown());
        assertEquals("20", ACell.of(STOCK, "2016..2017-Q1", values).shown());
        assertEquals("90", ACell.of(STOCK, "2016..2017", values).shown());
    }

    @Test
    void anEarlierLevelDoesNotPushOutThePlannedOneOfTheLastPeriod() {
        var planned = AValue.of("M01", "2016", "20000").as(ValueStatus.PLANNED);
        var cell = ACell.of(STOCK, "2015..2016", LEVEL_2015, planned);
        assertEquals("20000", cell.shown());
        assertEquals(ValueStatus.PLANNED, cell.amount().status());
        assertEquals(
                List.of(new Choice.Excluded<>(LEVEL_2015.summand(), LeftOut.NOT_LAST)),
                cell.choice().excluded());
    }

    @Test
    void aRunningTotalIsNotSummedEither() {
        var cell = ACell.of(CUMULATIVE, "2015..2016", LEVEL_2015, LEVEL_2016);
        assertEquals("18118", cell.shown());
        assertEquals(Rule.CUMULATIVE_LAST, cell.amount().rule());
    }

    @Test
    void aRatioIsTheQuotientOfSums() {
        var cell =
                ACell.of(RATIO, "2015..2016", AValue.ratio("A", "2015", "1", "2"), AValue.ratio("A", "2016", "1", "1"));
        assertEquals("66.666667", cell.shown());
        assertEquals("0.666667", cell.withUnit(Unit.ITEMS).shown());
        assertEquals(Rule.RATIO_OF_SUMS, cell.amount().rule());
    }

    @Test
    void aQuotientOfNothingByNothingIsNoNumber() {
        assertEquals(
                "NOT_AVAILABLE",
                ACell.of(RATIO, "2015", AValue.ratio("A", "2015", "0", "0")).shown());
    }

    @Test
    void aBarePercentageIsShownAndNeverRolledUp() {
        var bare = AValue.of("A", "2015", "58");
        assertEquals("58", ACell.of(RATIO, "2015", bare).shown());
        assertEquals(Rule.SINGLE_VALUE, ACell.of(RATIO, "2015", bare).amount().rule());
        var over = ACell.of(RATIO, "2015..2016", bare, AValue.ratio("A", "2016", "1", "2"));
        assertEquals(new Addition.Refused(Addition.Refusal.BARE_RATIO), over.addition());
    }

    @Test
    void scoresAreCountedAndNeverAddedOverPeriods() {
        var two = ACell.of(QUALITATIVE, "2015", AValue.score("A", "2015", "yes"), AValue.score("B", "2015", "no"));
        assertEquals(Map.of("yes", 1L, "no", 1L), two.amount().scores());
        assertEquals(ValueStatus.REPORTED, two.amount().status());
        var overYears =
                ACell.of(QUALITATIVE, "2015..2016", AValue.score("A", "2015", "yes"), AValue.score("A", "2016", "no"));
        assertEquals(new Addition.Refused(Addition.Refusal.SEVERAL_SCORES), overYears.addition());
    }

    @Test
    void onlyComparableIndicatorsAreAddedAcrossMeasures() {
        var cell = ACell.of(FLOW, "2015", AValue.of("A", "2015", "1"), AValue.of("B", "2015", "2"));
        assertEquals("3", cell.shown());
        assertEquals(
                new Addition.Refused(Addition.Refusal.NOT_COMPARABLE),
                cell.notComparable().addition());
    }

    @Test
    void claimsAreShownOneByOne() {
        var one = List.of(LEVEL_2015.summand());
        var kind = new IndicatorKind(FLOW, Unit.PLACES, true);
        assertEquals(
                Rule.SINGLE_VALUE,
                ((Addition.Added) Addition.of(kind, ValueRole.CONFLICTING_CLAIM, one))
                        .amount()
                        .rule());
        assertEquals(
                new Addition.Refused(Addition.Refusal.NEVER_ADDED),
                Addition.of(kind, ValueRole.SUPPLEMENTARY, List.of(LEVEL_2015.summand(), LEVEL_2016.summand())));
    }

    @Test
    void theWeakestPartShows() {
        var cell = ACell.of(
                FLOW,
                "2015",
                AValue.of("A", "2015-Q1", "1").as(ValueStatus.PRELIMINARY, Precision.AT_LEAST),
                AValue.of("A", "2015-Q2", "1").as(ValueStatus.ESTIMATED, Precision.EXACT),
                AValue.of("A", "2015-Q3", "1").as(ValueStatus.REPORTED, Precision.ABOUT));
        assertEquals(ValueStatus.ESTIMATED, cell.amount().status());
        assertEquals(Precision.ABOUT, cell.amount().precision());
    }

    @Test
    void plannedNeverMixesWithOthers() {
        var planned = AValue.of("A", "2016", "50").as(ValueStatus.PLANNED);
        var mixed = ACell.of(FLOW, "2015..2016", AValue.of("A", "2015", "1"), planned);
        assertEquals("1", mixed.shown());
        assertEquals(
                List.of(new Choice.Excluded<>(planned.summand(), LeftOut.PLANNED)),
                mixed.choice().excluded());
        var alone = ACell.of(FLOW, "2016", planned);
        assertEquals("50", alone.shown());
        assertEquals(ValueStatus.PLANNED, alone.amount().status());
    }

    @Test
    void zeroIsANumberAndASumOfNothingIsNot() {
        assertEquals("0", ACell.of(FLOW, "2015", AValue.of("A", "2015", "0")).shown());
        assertEquals("NOT_AVAILABLE", ACell.of(FLOW, "2015").shown());
    }

    @Test
    void notApplicablePartsAreSkippedAndNotAvailableOnesAreMissed() {
        var number = AValue.of("A", "2015-Q1", "5");
        var skipped = AValue.of("A", "2015-Q2", "0").as(ValueStatus.NOT_APPLICABLE);
        var missing = AValue.of("A", "2015-Q3", "0").as(ValueStatus.NOT_AVAILABLE);
        assertFalse(ACell.of(FLOW, "2015", number, skipped).amount().partMissing());
        assertTrue(ACell.of(FLOW, "2015", number, missing).amount().partMissing());
        assertEquals("5", ACell.of(FLOW, "2015", number, skipped, missing).shown());
        assertEquals("NOT_APPLICABLE", ACell.of(FLOW, "2015", skipped).shown());
        assertEquals("NOT_AVAILABLE", ACell.of(FLOW, "2015", skipped, missing).shown());
    }

    @Test
    void anIntervalOverTwoYearsIsInNoYearButInTheirRange() {
        var interval = AValue.of("M10", "2016-03-01--2017-06-30", "7686");
        var year = ACell.of(FLOW, "2016", interval).planned(Frequency.AD_HOC);
        assertEquals("NOT_AVAILABLE", year.shown());
        assertEquals(LeftOut.NOT_INSIDE, year.choice().excluded().getFirst().reason());
        assertEquals("7686", ACell.of(FLOW, "2016..2017", interval).shown());
    }

    @Test
    void numbersAreExactAndRoundedOnce() {
        assertEquals(
                "0.3",
                ACell.of(FLOW, "2015", AValue.of("A", "2015-Q1", "0.1"), AValue.of("A", "2015-Q2", "0.2"))
                        .shown());
        assertEquals(
                "0.000001",
                ACell.of(FLOW, "2015", AValue.of("A", "2015", "0.0000005")).shown());
        assertEquals(
                "123456789012345678901234567890",
                ACell.of(FLOW, "2015", AValue.of("A", "2015", "123456789012345678901234567890"))
                        .shown());
    }
}
