package de.aaw.measures.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.measures.actors.Actor;
import de.aaw.measures.periods.Period;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReportTest {
    private static final Instant THEN = Instant.parse("2026-11-21T09:00:00.123Z");
    private static final Actor BA = new Actor.PartnerClient("subject-of-ba", "ba");
    private static final Actor.Office OFFICE = new Actor.Office("subject-of-office");
    private static final Actor.Office SECOND = new Actor.Office("subject-of-second");
    private static final ReportedValue VALUE = AValue.of("140").made();
    private static final ReportedValue OTHER = AValue.of("141").made();
    private static final ReportedValue CLAIM =
            AValue.of("150").claimedBy("BMWi").made();

    private final Report report = new Report(UUID.randomUUID(), Period.year(2016), THEN);

    @Test
    void aReportIsDraftedSubmittedAndAccepted() {
        report.saveDraft("Stand", List.of(VALUE), THEN);
        assertEquals(ReportState.DRAFT, report.state());

        assertInstanceOf(ReportChange.Submitted.class, report.submit(BA, true, THEN));
        assertEquals(ReportState.SUBMITTED, report.state());
        assertTrue(report.inForce().isEmpty());

        assertInstanceOf(ReportChange.Accepted.class, report.accept(OFFICE, THEN));
        assertEquals(ReportState.ACCEPTED, report.state());
        assertEquals(List.of(VALUE), report.inForce().orElseThrow().values());
    }

    @Test
    void whatWasSubmittedNeverChanges() {
        submitted(VALUE);
        assertRefused(ReportRefusal.NoOpenDraft.class, () -> report.saveDraft(null, List.of(OTHER), THEN));
        assertRefused(ReportRefusal.NoOpenDraft.class, () -> report.saveClaims(List.of(CLAIM), THEN));
        assertRefused(ReportRefusal.NoOpenDraft.class, () -> report.submit(BA, true, THEN));
    }

    @Test
    void nobodyAcceptsWhatTheSameSubjectSubmitted() {
        report.saveDraft(null, List.of(VALUE), THEN);
        report.submit(OFFICE, true, THEN);
        assertRefused(ReportRefusal.OwnSubmission.class, () -> report.accept(OFFICE, THEN));
        report.accept(SECOND, THEN);
        assertEquals(ReportState.ACCEPTED, report.state());
    }

    @Test
    void sendingBackOpensTheNextRevisionAndLeavesTheOneSentBackAsItWas() {
        submitted(VALUE);
        assertInstanceOf(ReportChange.Returned.class, report.sendBack(OFFICE, "Quelle fehlt.", THEN));

        assertEquals(ReportState.RETURNED, report.state());
        assertEquals(2, report.draft().orElseThrow().number());
        assertEquals(List.of(VALUE), report.draft().orElseThrow().values());

        report.saveDraft(null, List.of(OTHER), THEN);
        assertEquals(ReportState.RETURNED, report.state());
        assertEquals(List.of(VALUE), report.revision(1).orElseThrow().values());

        ReportChange again = report.submit(BA, true, THEN);
        assertEquals(2, again.revision().number());
        assertEquals(ReportState.SUBMITTED, report.state());
    }

    @Test
    void aCorrectionLeavesTheFormerRevisionInForceUntilItIsAccepted() {
        accepted(VALUE);
        report.openCorrection("Nachmeldung", THEN);
        report.saveDraft(null, List.of(OTHER), THEN);
        assertEquals(ReportState.DRAFT, report.state());
        assertEquals(1, report.inForce().orElseThrow().number());

        report.submit(BA, true, THEN);
        assertEquals(1, report.inForce().orElseThrow().number());

        report.accept(OFFICE, THEN);
        assertEquals(2, report.inForce().orElseThrow().number());
        assertEquals(List.of(VALUE), report.revision(1).orElseThrow().values());
    }

    @Test
    void aCorrectionThatIsSentBackKeepsItsReasonAndTheFormerRevisionStaysInForce() {
        accepted(VALUE);
        report.openCorrection("Nachmeldung", THEN);
        report.submit(BA, true, THEN);
        report.sendBack(OFFICE, "Unklar.", THEN);

        assertEquals(3, report.draft().orElseThrow().number());
        assertEquals("Nachmeldung", report.draft().orElseThrow().reason());
        assertEquals(1, report.inForce().orElseThrow().number());
    }

    @Test
    void onlyAnAcceptedReportIsCorrectedAndOnlyASubmittedOneDecided() {
        assertRefused(ReportRefusal.NotAccepted.class, () -> report.openCorrection("x", THEN));
        assertRefused(ReportRefusal.NotSubmitted.class, () -> report.accept(OFFICE, THEN));
        assertRefused(ReportRefusal.NotSubmitted.class, () -> report.sendBack(OFFICE, "x", THEN));
        submitted(VALUE);
        assertRefused(ReportRefusal.NotAccepted.class, () -> report.openCorrection("x", THEN));
        report.accept(OFFICE, THEN);
        report.openCorrection("x", THEN);
        assertRefused(ReportRefusal.NotAccepted.class, () -> report.openCorrection("x", THEN));
    }

    @Test
    void claimsAreCarriedFromRevisionToRevisionAndNoReporterTouchesThem() {
        report.saveDraft(null, List.of(VALUE), THEN);
        report.saveClaims(List.of(CLAIM), THEN);
        report.saveDraft(null, List.of(OTHER), THEN);
        assertEquals(List.of(OTHER, CLAIM), report.draft().orElseThrow().values());

        report.submit(BA, true, THEN);
        report.accept(OFFICE, THEN);
        report.openCorrection("x", THEN);
        report.saveDraft(null, List.of(VALUE), THEN);
        assertEquals(List.of(VALUE, CLAIM), report.draft().orElseThrow().values());

        report.saveClaims(List.of(), THEN);
        assertEquals(List.of(VALUE), report.draft().orElseThrow().values());
    }

    @Test
    void ofAPartnersReportTheOfficeSubmitsACorrectionOfClaimsAlone() {
        report.saveDraft(null, List.of(VALUE), THEN);
        assertRefused(ReportRefusal.ClaimsAlone.class, () -> report.submit(OFFICE, false, THEN));
        report.submit(BA, true, THEN);
        report.accept(OFFICE, THEN);

        report.openCorrection("Gegenangabe", THEN);
        report.saveClaims(List.of(CLAIM), THEN);
        report.submit(OFFICE, false, THEN);
        report.accept(SECOND, THEN);
        assertEquals(List.of(VALUE, CLAIM), report.inForce().orElseThrow().values());

        report.openCorrection("x", THEN);
        report.saveDraft(null, List.of(OTHER), THEN);
        assertRefused(ReportRefusal.ClaimsAlone.class, () -> report.submit(OFFICE, false, THEN));
    }

    private void submitted(ReportedValue value) {
        report.saveDraft(null, List.of(value), THEN);
        report.submit(BA, true, THEN);
    }

    private void accepted(ReportedValue value) {
        submitted(value);
        report.accept(OFFICE, THEN);
    }

    private static void assertRefused(Class<? extends ReportRefusal> why, Executable act) {
        assertInstanceOf(why, assertThrows(ReportRefused.class, act).refusal());
    }
}
