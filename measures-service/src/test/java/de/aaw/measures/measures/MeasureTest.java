package de.aaw.measures.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.measures.actors.Actor;
import de.aaw.measures.indicators.IndicatorCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MeasureTest {
    private static final Instant LATER = AMeasure.THEN.plusSeconds(60);
    private static final IndicatorCode LOTSEN = new IndicatorCode("LOTSEN");

    @Test
    void theOfficeAndWhoeverLeadsOrIsCoResponsibleEdits() {
        Measure measure = new AMeasure()
                .ledBy(AMeasure.BA)
                .coLedBy(AMeasure.DIHK)
                .supportedBy(AMeasure.BAFA)
                .proposed();

        assertTrue(measure.mayBeEditedBy(new Actor.Office("s")));
        assertTrue(measure.mayBeEditedBy(new Actor.PartnerClient("s", "ba")));
        assertTrue(measure.mayBeEditedBy(new Actor.PartnerClient("s", "dihk")));
        assertFalse(measure.mayBeEditedBy(new Actor.PartnerClient("s", "bafa")));
        assertFalse(measure.mayBeEditedBy(new Actor.PartnerClient("s", "zdh")));
    }

    @Test
    void whoLeadsDoesNotAlsoTakePart() {
        assertRefused(
                MeasureRefusal.LeadTakesPart.class,
                () -> new AMeasure().ledBy(AMeasure.BA).coLedBy(AMeasure.BA).proposed());
        Measure measure = new AMeasure().coLedBy(AMeasure.BA).proposed();
        assertRefused(
                MeasureRefusal.LeadTakesPart.class, () -> measure.change(measure.terms(), Lead.of(AMeasure.BA), LATER));
    }

    @Test
    void aPartnerTakesPartOnce() {
        assertRefused(
                MeasureRefusal.NamedTwice.class,
                () -> new AMeasure()
                        .coLedBy(AMeasure.BA)
                        .supportedBy(AMeasure.BA)
                        .proposed());
    }

    @Test
    void settingAParticipantAgainReplacesItsRole() {
        Measure measure = new AMeasure().coLedBy(AMeasure.DIHK).proposed();

        Optional<MeasureChange> change =
                measure.letTakePart(new Participant(AMeasure.DIHK, ParticipantRole.SUPPORTER), LATER);

        assertInstanceOf(MeasureChange.ParticipantSet.class, change.orElseThrow());
        assertEquals(List.of(new Participant(AMeasure.DIHK, ParticipantRole.SUPPORTER)), measure.participants());
    }

    @Test
    void whatChangesNothingIsNoChange() {
        Measure measure = new AMeasure()
                .coLedBy(AMeasure.DIHK)
                .planning("LOTSEN", Frequency.YEAR)
                .proposed();
        Instant recorded = measure.recordedAt();

        assertTrue(measure.change(measure.terms(), Lead.of(Bench.WIRTSCHAFT), LATER)
                .isEmpty());
        assertTrue(measure.letTakePart(new Participant(AMeasure.DIHK, ParticipantRole.CO_RESPONSIBLE), LATER)
                .isEmpty());
        assertTrue(measure.replacePlan(LOTSEN, AMeasure.terms(Frequency.YEAR, null), List.of(), LATER)
                .isEmpty());
        assertEquals(recorded, measure.recordedAt());
    }

    @Test
    void everyChangeIsRecordedLaterThanTheOneBeforeEvenWhenTheClockStandsStill() {
        Measure measure = new AMeasure().proposed();
        Instant before = measure.recordedAt();

        measure.replacePlan(LOTSEN, AMeasure.terms(Frequency.YEAR, null), List.of(), before.minusSeconds(5));

        assertTrue(measure.recordedAt().isAfter(before));
    }

    @Test
    void aPlanIsReplacedWholeAndRemoved() {
        Measure measure = new AMeasure().planning("LOTSEN", Frequency.YEAR).proposed();

        measure.replacePlan(LOTSEN, AMeasure.terms(Frequency.AD_HOC, null), List.of(), LATER);
        assertEquals(Frequency.AD_HOC, measure.plan(LOTSEN).orElseThrow().frequency());

        assertInstanceOf(
                MeasureChange.PlanRemoved.class,
                measure.removePlan("LOTSEN", LATER).orElseThrow());
        assertTrue(measure.plans().isEmpty());
        assertRefused(MeasureRefusal.NoSuchPlan.class, () -> measure.removePlan("LOTSEN", LATER));
    }

    @Test
    void aMeasureHasAtMostFiftyPlans() {
        Measure measure = new AMeasure().proposed();
        for (int i = 0; i < Measure.MOST_PLANS; i++) {
            measure.replacePlan(new IndicatorCode("I" + i), AMeasure.terms(Frequency.YEAR, null), List.of(), LATER);
        }
        assertRefused(
                MeasureRefusal.TooManyPlans.class,
                () -> measure.replacePlan(LOTSEN, AMeasure.terms(Frequency.YEAR, null), List.of(), LATER));
    }

    @Test
    void aBenchLeadsWithoutAClientOfItsOwn() {
        assertTrue(new AMeasure().proposed().isLedByABench());
        assertFalse(new AMeasure().ledBy(AMeasure.BA).proposed().isLedByABench());
        assertThrows(IllegalArgumentException.class, () -> new Lead(AMeasure.BA, Bench.WIRTSCHAFT, null, null));
        assertThrows(IllegalArgumentException.class, () -> new Lead(null, null, null, null));
    }

    @Test
    void aLeadIsDatedAndItsLastDayIsNotItsOwn() {
        Lead lead = new Lead(AMeasure.BA, null, LocalDate.of(2015, 1, 1), LocalDate.of(2018, 1, 1));

        assertTrue(lead.isOn(LocalDate.of(2015, 1, 1)));
        assertTrue(lead.isOn(LocalDate.of(2017, 12, 31)));
        assertFalse(lead.isOn(LocalDate.of(2018, 1, 1)));
        assertFalse(lead.isOn(LocalDate.of(2014, 12, 31)));
    }

    private static void assertRefused(Class<? extends MeasureRefusal> why, Executable act) {
        assertInstanceOf(why, assertThrows(MeasureRefused.class, act).refusal());
    }
}
