package de.aaw.reporting.facts;

import static de.aaw.reporting.history.ReportedNumber.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.reporting.history.AMeasure;
import de.aaw.reporting.history.AReport;
import de.aaw.reporting.history.Published;
import de.aaw.reporting.history.ReadModel;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevisionInForceTest {

    private static final String LOTSEN = "LOTSEN";
    private static ReadModel model;
    private final AReport report = new AMeasure("M10").report("2016");

    @BeforeAll
    static void start() {
        model = ReadModel.empty("revisions");
    }

    @BeforeEach
    void clear() {
        model.clear();
    }

    @Test
    void aRevisionCountsFromItsAcceptanceOn() {
        history(report.values(1, 1, of(0, LOTSEN, 140)), report.submitted(1, 1), report.accepted(2, 1));
        assertEquals("[]", accepted(at(2)));
        assertEquals("[140]", accepted(at(3)));
        assertEquals("[140]", accepted(null));
        assertEquals(at(3), values(Counting.ACCEPTED, null).getFirst().recordedAt());
    }

    @Test
    void aSubmittedRevisionCountsForWhoAsksForSubmitted() {
        history(report.values(1, 1, of(0, LOTSEN, 140)), report.submitted(1, 1));
        assertEquals("[]", accepted(null));
        assertEquals("[140]", submitted(null));
    }

    @Test
    void aRevisionIsInvisibleUntilAllItsPartsAreThere() {
        history(
                report.part(1, 1, 1, 2, List.of(of(0, LOTSEN, 140))),
                report.submitted(1, 1),
                report.accepted(2, 1),
                report.part(1, 1, 2, 2, List.of(of(1, "VERMITTLUNGEN", 5))));
        assertEquals("[]", accepted(at(3)));
        assertEquals("[140, 5]", accepted(at(4)));
        assertEquals(at(4), values(Counting.ACCEPTED, null).getFirst().recordedAt());
    }

    @Test
    void partsOfTwoRevisionsMayInterleave() {
        history(
                report.part(1, 1, 2, 2, List.of(of(1, "VERMITTLUNGEN", 5))),
                report.part(3, 2, 1, 2, List.of(of(0, LOTSEN, 150))),
                report.accepted(2, 1),
                report.part(1, 1, 1, 2, List.of(of(0, LOTSEN, 140))),
                report.submitted(1, 1),
                report.submitted(3, 2),
                report.accepted(4, 2));
        assertEquals("[140, 5]", accepted(null));
        model.append(report.part(3, 2, 2, 2, List.of(of(1, "VERMITTLUNGEN", 6))), at(8));
        assertEquals("[150, 6]", accepted(null));
        assertEquals("[140, 5]", accepted(at(7)));
    }

    @Test
    void aCorrectionReplacesTheFormerWhenItIsAccepted() {
        history(
                report.values(1, 1, of(0, LOTSEN, 140), of(1, "VERMITTLUNGEN", 5)),
                report.submitted(1, 1),
                report.accepted(2, 1),
                report.values(3, 2, of(0, LOTSEN, 170)),
                report.submitted(3, 2));
        assertEquals("[140, 5]", accepted(null));
        assertEquals("[170]", submitted(null));
        model.append(report.accepted(4, 2), at(6));
        assertEquals("[170]", accepted(null));
        assertEquals("[140, 5]", accepted(at(3)));
        assertEquals("[140, 5]", accepted(at(5)));
    }

    @Test
    void aReturnedRevisionGivesWayToTheOneBefore() {
        history(
                report.values(1, 1, of(0, LOTSEN, 140)),
                report.submitted(1, 1),
                report.accepted(2, 1),
                report.values(3, 2, of(0, LOTSEN, 170)),
                report.submitted(3, 2),
                report.returned(4, 2));
        assertEquals("[140]", submitted(null));
        assertEquals("[170]", submitted(at(5)));
        assertEquals("[140]", accepted(null));
    }

    @Test
    void aRevisionWithoutValuesWithdrawsThemAll() {
        history(
                report.values(1, 1, of(0, LOTSEN, 140)),
                report.submitted(1, 1),
                report.accepted(2, 1),
                report.values(3, 2),
                report.submitted(3, 2),
                report.accepted(4, 2));
        assertEquals("[]", accepted(null));
    }

    @Test
    void whatIsNotInForceIsShownWithItsStanding() {
        history(
                report.values(1, 1, of(0, LOTSEN, 1)),
                report.submitted(1, 1),
                report.accepted(2, 1),
                report.values(3, 2, of(0, LOTSEN, 2)),
                report.submitted(3, 2),
                report.accepted(4, 2),
                report.values(5, 3, of(0, LOTSEN, 3)),
                report.submitted(5, 3),
                report.returned(6, 3),
                report.values(7, 4, of(0, LOTSEN, 4)),
                report.submitted(7, 4));
        List<Standing> standings =
                model
                        .read(dsl -> FactReader.values(
                                dsl, query(Counting.ACCEPTED, null).withEveryRevision()))
                        .stream()
                        .map(ReportedValue::standing)
                        .toList();
        assertEquals(
                List.of(Standing.SUPERSEDED, Standing.IN_FORCE, Standing.RETURNED, Standing.NOT_ACCEPTED), standings);
    }

    private static void history(Published... events) {
        for (int i = 0; i < events.length; i++) {
            model.append(events[i], at(i + 1));
        }
    }

    /** The instant at which the n-th event was appended. */
    private static Instant at(int n) {
        return Instant.parse("2026-11-21T10:00:00Z").plusSeconds(n);
    }

    private static String accepted(@Nullable Instant asOf) {
        return numbers(Counting.ACCEPTED, asOf);
    }

    private static String submitted(@Nullable Instant asOf) {
        return numbers(Counting.SUBMITTED, asOf);
    }

    private static String numbers(Counting counting, @Nullable Instant asOf) {
        return values(counting, asOf).stream()
                .map(ReportedValue::number)
                .toList()
                .toString();
    }

    private static List<ReportedValue> values(Counting counting, @Nullable Instant asOf) {
        return model.read(dsl -> FactReader.values(dsl, query(counting, asOf)));
    }

    private static ValueQuery query(Counting counting, @Nullable Instant asOf) {
        return ValueQuery.of(Set.of(LOTSEN, "VERMITTLUNGEN"), counting, asOf);
    }
}
