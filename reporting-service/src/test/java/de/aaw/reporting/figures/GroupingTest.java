package de.aaw.reporting.figures;

import static de.aaw.reporting.figures.Said.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.reporting.aggregation.LeftOut;
import de.aaw.reporting.history.Published;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cells there are, what each waits for, and when they add up to the total. */
class GroupingTest {
    private static final AnIndicator FLOW = Register.indicator("X", "FLOW", "PERSONS");
    private static final AnIndicator STOCK = Register.indicator("X", "STOCK", "PERSONS");
    private static final Activity A = Activity.of("A").plans("X", "YEAR");

    private static Activity land(String code) {
        return Activity.of(code).plans("X", "YEAR", "LAND", "LEAD_ONLY");
    }

    @Test
    void aYearThatIsDueAndNotReportedIsShownAsMissing() {
        var told = Told.about(FLOW)
                .measure(A)
                .report(A.report("2015", number("X", "1")))
                .report(A.report("2017", number("X", "2")));
        assertEquals(
                List.of("2015=1 1/1", "2016=NOT_AVAILABLE 0/1", "2017=2 1/1", "total=3 2/3"),
                told.by("period:year").shown());
        assertEquals(
                List.of("2017=2 1/1", "2018=NOT_AVAILABLE 0/1", "total=2 1/2"),
                told.by("period:year").period("2017..2019").shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOCK", "CUMULATIVE"})
    void aKeyDateEndsTheQuestionWithItsPlanPeriod(String type) {
        var told = Told.about(Register.indicator("X", type, "PERSONS"))
                .measure(A)
                .report(A.report("2016", number("X", "20")))
                .report(A.report("2017-06-30", number("X", "77")));
        assertEquals(List.of("=77 2/3", "total=77 2/3"), told.by().shown());
        assertEquals(List.of("A=77 2/3", "total=77 2/3"), told.by("measure").shown());
        assertEquals(
                List.of("2015=NOT_AVAILABLE 0/1", "2016=20 1/1", "2017=77 1/1", "total=77 2/3"),
                told.by("period:year").shown());
        assertEquals(
                LocalDate.of(2017, 12, 31), told.by().figures().lastReported().orElseThrow());
    }

    @Test
    void aCellOfAShortenedYearWaitsForItsPlanPeriodAllTheSame() {
        var b = Activity.of("B").plans("X", "YEAR");
        var told = Told.about(FLOW).measure(A).measure(b).report(A.report("2017-06-30", number("X", "77")));
        assertEquals(
                List.of("2017=77 1/2", "total=77 1/2"),
                told.by("period:year").period("2017-H1").shown());
        assertEquals(
                List.of("A=77 1/1", "B=NOT_AVAILABLE 0/1", "total=77 1/2"),
                told.by("measure").period("2017-H1").shown());
    }

    @Test
    void oneReportForTheWholeMeasureIsWaitedForInEachYearThatIsThere() {
        var once = Activity.of("A").plans("X", "ONCE");
        var b = Activity.of("B").plans("X", "ONCE");
        var told = Told.about(FLOW).measure(once).measure(b).report(once.report("2016", number("X", "5")));
        assertEquals(
                List.of("2016=5 1/2", "total=5 1/2"), told.by("period:year").shown());
        assertEquals(
                List.of("2016=5 1/2", "total=5 1/2"),
                told.by("period:year").period("2016").shown());
        assertEquals(
                List.of("2017=NOT_AVAILABLE 0/2", "total=NOT_AVAILABLE 0/2"),
                told.by("period:year").period("2017").shown());
    }

    @Test
    void aRangeThatEndsWithinAPlanPeriodTakesItsKeyDate() {
        var told = Told.about(STOCK)
                .measure(A)
                .report(A.report("2016", number("X", "20")))
                .report(A.report("2017-06-30", number("X", "77")));
        assertEquals("=77 2/2", told.by().period("2016..2017-06").shown().getFirst());
        assertEquals("=20 1/2", told.by().period("2016..2017-03").shown().getFirst());
        var explained = told.by().period("2016..2017-06").explained();
        assertEquals("2016", explained.excluded().getFirst().value().period());
    }

    @Test
    void aMeasureWithoutAReportIsShownAsMissing() {
        var told = Told.about(FLOW).measure(A).measure(land("B")).report(A.report("2015", number("X", "1")));
        assertEquals(
                List.of("A=1 1/1", "B=NOT_AVAILABLE 0/1", "total=1 1/2"),
                told.by("measure").shown());
        assertEquals(List.of("null=1 1/2", "total=1 1/2"), told.by("land").shown());
    }

    @Test
    void aLandThatEverReportedIsWaitedFor() {
        var b = land("B");
        var told = Told.about(STOCK)
                .measure(b)
                .report(b.report(
                        "2015",
                        number("X", "1").in("DE-BY"),
                        number("X", "2").in("09162"),
                        number("X", "4").in("DE-NW")))
                .report(b.report("2016", number("X", "8").in("DE-NW")));
        assertEquals(
                List.of("DE-BY=NOT_AVAILABLE 1/2", "DE-NW=8 2/2", "total=8 3/4"),
                told.by("land").shown());
        assertEquals(
                List.of(
                        "2015 DE-BY=3 1/1",
                        "2015 DE-NW=4 1/1",
                        "2016 DE-BY=NOT_AVAILABLE 0/1",
                        "2016 DE-NW=8 1/1",
                        "total=8 3/4"),
                told.by("period:year", "land").shown());
        assertEquals(List.of("=8 3/4", "total=8 3/4"), told.by().shown());
        assertFalse(told.by().period("2016").figures().total().complete());
        assertEquals(
                List.of("=NOT_AVAILABLE 1/2", "total=NOT_AVAILABLE 1/2"),
                told.by().only(Dimension.LAND, "DE-BY").shown());
    }

    @Test
    void countryOnlyValuesFormACellOfTheirOwn() {
        var b = land("B");
        var told = Told.about(FLOW)
                .measure(A)
                .measure(b)
                .report(A.report("2015", number("X", "10")))
                .report(b.report("2015", number("X", "1").in("DE-BY")));
        assertEquals(
                List.of("DE-BY=1 1/1", "null=10 1/1", "total=11 2/2"),
                told.by("land").shown());
        assertEquals(
                List.of("=10 1/1", "total=10 1/1"),
                told.by().only(Dimension.LAND, "DE").shown());
        assertTrue(told.by("land").remarks().additive());
    }

    @Test
    void aJointResultIsShownForEachPartnerAndCountedOnce() {
        var joint = Activity.of("A")
                .ledBy("p1")
                .with("p2", "CO_RESPONSIBLE")
                .with("p3", "SUPPORTER")
                .plans("X", "YEAR", "COUNTRY", "UNDIVIDED");
        var told = Told.about(FLOW).measure(joint).report(joint.report("2015", number("X", "5")));
        assertEquals(
                List.of("p1=5 1/1", "p2=5 1/1", "total=5 1/1"),
                told.by("partner").shown());
        assertFalse(told.by("partner").remarks().additive());
        assertEquals(List.of(Note.Kind.SEVERAL_PARTNERS), told.by("partner").notes());
        assertEquals(
                List.of("=5 1/1", "total=5 1/1"),
                told.by().only(Dimension.PARTNER, "p3").shown());
    }

    @Test
    void byTheAttributionOfThePlanTheLeadAloneIsCredited() {
        var led = A.ledBy("p1").with("p2", "CO_RESPONSIBLE");
        var told = Told.about(FLOW).measure(led).report(led.report("2015", number("X", "5")));
        assertEquals(List.of("p1=5 1/1", "total=5 1/1"), told.by("partner").shown());
        assertTrue(told.by("partner").remarks().additive());
        var asked = told.by("partner").only(Dimension.PARTNER, "p2");
        assertEquals(List.of("total=5 1/1"), asked.shown());
        assertEquals(List.of(Note.Kind.CREDITED_TO_OTHERS), asked.notes());
        var explained = asked.explained("p2");
        assertEquals(List.of(), explained.included());
        assertEquals(LeftOut.ATTRIBUTION, explained.excluded().getFirst().reason());
    }

    @Test
    void noCellsAddUpToNothing() {
        var led = A.ledBy("p1").with("p2", "CO_RESPONSIBLE");
        var asked = Told.about(FLOW).measure(led).by("partner").only(Dimension.PARTNER, "p2");
        assertEquals(
                List.of("total=NOT_AVAILABLE 0/4"), asked.period("2015..2018").shown());
        assertEquals(List.of(), asked.notes());
        assertTrue(asked.remarks().additive());
    }

    @Test
    void aBenchWithoutCoResponsiblePartnersIsShownItself() {
        var told = Told.about(FLOW).measure(A.with("p2", "SUPPORTER")).report(A.report("2015", number("X", "5")));
        assertEquals(
                List.of("WIRTSCHAFT=5 1/1", "total=5 1/1"), told.by("partner").shown());
        var joint = A.with("p2", "CO_RESPONSIBLE").with("p3", "CO_RESPONSIBLE");
        assertEquals(
                List.of("p2=5 1/1", "p3=5 1/1", "total=5 1/1"),
                Told.about(FLOW)
                        .measure(joint)
                        .report(A.report("2015", number("X", "5")))
                        .by("partner")
                        .shown());
    }

    @Test
    void actionFieldsOverlapAndTheTotalDoesNot() {
        var both = A.in("D/Z5", "D/Z6");
        var told = Told.about(FLOW).measure(both).report(A.report("2015", number("X", "5")));
        assertEquals(
                List.of("D/Z5=5 1/1", "D/Z6=5 1/1", "total=5 1/1"),
                told.by("actionField").shown());
        assertEquals(
                List.of(Note.Kind.SEVERAL_ACTION_FIELDS), told.by("actionField").notes());
        var one = told.by("actionField").only(Dimension.ACTION_FIELD, "D/Z6");
        assertEquals(List.of("D/Z6=5 1/1", "total=5 1/1"), one.shown());
        assertTrue(one.remarks().additive());
    }

    @Test
    void anIntervalOverTwoYearsIsInTheTotalOnly() {
        var adHoc = Activity.of("A").plans("X", "AD_HOC");
        var told = Told.about(FLOW).measure(adHoc).report(adHoc.report("2016-03-01--2017-06-30", number("X", "7686")));
        assertEquals(
                List.of("2016=NOT_AVAILABLE 0/0", "2017=NOT_AVAILABLE 0/0", "total=7686 0/0"),
                told.by("period:year").shown());
        assertEquals(List.of(Note.Kind.IN_TOTAL_ONLY), told.by("period:year").notes());
        var explained = told.by("period:year").period("2017").explained("2017");
        assertEquals(LeftOut.NOT_INSIDE, explained.excluded().getFirst().reason());
        assertEquals("OTHER_PERIOD", LeftOut.NOT_INSIDE.code());
    }

    @Test
    void aFilterChangesNoCell() {
        var b = Activity.of("B").plans("X", "YEAR");
        var told = Told.about(STOCK)
                .measure(A)
                .measure(b)
                .report(A.report("2015", number("X", "1")))
                .report(b.report("2016", number("X", "2")));
        assertEquals(
                List.of("A=NOT_AVAILABLE 1/2", "B=2 1/2", "total=2 2/4"),
                told.by("measure").shown());
        assertEquals(
                List.of("A=NOT_AVAILABLE 1/2", "total=NOT_AVAILABLE 1/2"),
                told.by("measure").only(Dimension.MEASURE, "A").shown());
    }

    @Test
    void plannedValuesAreShownApart() {
        var told = Told.about(FLOW)
                .measure(A)
                .report(A.report("2015", number("X", "1")))
                .report(A.report("2016", number("X", "9").status("PLANNED")));
        var asked = told.by("period:year").period("2015..2016");
        assertEquals(List.of("2015=1 1/1", "2016=9 0/1", "total=1 1/2"), asked.shown());
        assertEquals(List.of(Note.Kind.PLANNED_APART), asked.notes());
    }

    @Test
    void aLeadIsReadTodayOrAtTheTimeOfTheValue() {
        var told = Told.about(FLOW)
                .partner("p1", "BUND")
                .partner("p2", "GEWERKSCHAFTEN")
                .measure(handedOver("p1", "p2"))
                .report(A.report("2015", number("X", "1")))
                .report(A.report("2016", number("X", "2")));
        assertEquals(
                List.of("p2 GEWERKSCHAFTEN=3 2/2", "total=3 2/2"),
                told.by("partner", "bench").shown());
        assertEquals(
                List.of("p1 BUND=1 1/1", "p2 GEWERKSCHAFTEN=2 1/1", "total=3 2/2"),
                told.by("partner", "bench").atTime().shown());
    }

    private static Published handedOver(String from, String to) {
        var proposed = A.ledBy(from).proposed();
        var leads = proposed.data().withArray("leads");
        ((com.fasterxml.jackson.databind.node.ObjectNode) leads.get(0)).put("validTo", "2016-01-01");
        leads.add(Register.json("{\"bench\": null, \"validFrom\": \"2016-01-01\", \"validTo\": null}")
                .set(
                        "partner",
                        Register.json("{}")
                                .put("id", Published.id(to).toString())
                                .put("code", to)));
        return proposed;
    }

    @Test
    void aRangeThatCutsAPlanPeriodWaitsForItAllTheSame() {
        var told = Told.about(FLOW)
                .measure(A)
                .report(A.report("2016", number("X", "1")))
                .report(A.report("2017", number("X", "2")));
        assertEquals(
                List.of("2016=NOT_AVAILABLE 0/1", "2017=2 1/1", "total=2 1/2"),
                told.by("period:year").period("2016-H2..2017").shown());
    }
}
