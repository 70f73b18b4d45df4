package de.aaw.reporting.rebuilds;

import static de.aaw.reporting.history.ReportedNumber.of;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.reporting.figures.Register;
import de.aaw.reporting.history.AMeasure;
import de.aaw.reporting.history.Log;
import de.aaw.reporting.history.Published;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused before, during or by a rebuild is never lost, and never missing from an answer that had it. */
@QuarkusTest
@TestProfile(OwnLog.Profile.class)
class RebuildQuarantineTest {

    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final int REPORTS = 25;

    @Inject
    Log log;

    /** Of this test alone: what was published of it is known. */
    private final String indicator = "REBUILD_REFUSED_" + TESTS.incrementAndGet();

    private int serving;
    private int next;

    @BeforeEach
    void lookWhoServes() {
        Office.awaitRest();
        serving = Derived.serving();
        next = Derived.next();
    }

    @AfterEach
    void mend() {
        mend(Derived.serving());
    }

    @Test
    void whatIsRetriedWhileARebuildRunsIsInItsFigures() {
        var others = new OngoingHistory("REBUILD-REFUSED-", 1, 1);
        log.publish(others.register());
        log.publish(others.next());
        refuse(serving);
        log.publish(reports());
        List<String> refused = quarantined(serving);
        assertEquals(REPORTS, refused.size());
        try (var summing = heldWhileSummingAfter(() -> refuse(next))) {
            assertEquals(REPORTS, quarantined(next).size());
            mend(serving);
            mend(next);
            refused.forEach(id -> Office.office()
                    .post("/v1/quarantine/" + id + "/retry")
                    .then()
                    .statusCode(204));
            assertFigure();
        }
        Office.awaitServing(next);
        assertFigure();
        Map<String, List<String>> lived = Derived.rows(serving);
        assertEquals(lived, Derived.rows(next));
    }

    @Test
    void whatItRefusesAlthoughItIsAnsweredFromEndsTheRebuildAndNothingElse() {
        log.publish(reports());
        heldWhileFilling(() -> refuse(next)).close();
        Office.awaitEnd(next);
        String reason = Office.office()
                .get("/v1/rebuilds/" + next)
                .then()
                .body("state", equalTo("FAILED"))
                .extract()
                .path("reason");
        assertTrue(reason.contains("aaw.measures.report") && reason.contains("fault"), reason);
        assertEquals(serving, Derived.serving());
        assertFalse(Derived.exists(next));
        assertFigure();
    }

    @Test
    void aFullDiskEndsTheRebuildAndItsRoomIsFreed() {
        log.publish(reports());
        heldWhileFilling(() -> Derived.execute("""
                        create function reporting_%1$d.fault() returns trigger language plpgsql as
                            $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$;
                        create trigger fault before insert on reporting_%1$d.revision_part execute function reporting_%1$d.fault()
                        """.formatted(next))).close();
        Office.awaitEnd(next);
        assertEquals("FAILED", Office.state(next));
        assertFalse(Derived.exists(next));
        assertFigure();
    }

    @Test
    void whatStaysInQuarantineStaysThereAsItWasUnderAnIdThatNoOtherRecordHad() {
        var place = log.publishRaw("aaw.measures.report", "REBUILD", "{no JSON");
        var row = "select %s from reporting_%d.inbox_quarantine where topic = '" + place.topic() + "' and partition = "
                + place.partition() + " and log_offset = " + place.offset();
        var said = "row(key, message, reason, recorded_at)::text";
        List<String> before = Derived.ask(row.formatted(said, serving));
        assertEquals(next, Office.starts());
        Office.awaitServing(next);
        assertEquals(before, Derived.ask(row.formatted(said, next)));
        assertEquals(
                List.of("t"),
                Derived.ask("select (%s) > (select max(id) from reporting_%d.inbox_quarantine)"
                        .formatted(row.formatted("id", next), serving)));
    }

    /** Of as many measures, each of them one more. */
    private List<Published> reports() {
        var events = new ArrayList<Published>();
        events.add(Register.indicator(indicator, "FLOW", "PERSONS").defined());
        for (int i = 0; i < REPORTS; i++) {
            var measure = new AMeasure(indicator + "-" + i);
            var report = measure.report("2016");
            events.addAll(List.of(
                    measure.proposed(1, indicator),
                    report.values(1, 1, of(0, indicator, 170)),
                    report.submitted(1, 1),
                    report.accepted(2, 1)));
        }
        return events;
    }

    private void assertFigure() {
        given().get("/v1/figures?period=2016&indicator=" + indicator)
                .then()
                .statusCode(200)
                .body("totals[0].value", equalTo(REPORTS * 170));
    }

    private static List<String> quarantined(int number) {
        return Derived.ask("select id from reporting_" + number + ".inbox_quarantine where reason like '%fault%'");
    }

    /** The fault is in the database: it refuses a sound value. */
    private void refuse(int number) {
        Derived.execute(
                "alter table reporting_%d.revision_value add constraint fault check (indicator <> '%s') not valid"
                        .formatted(number, indicator));
    }

    private static void mend(int number) {
        Derived.execute("alter table reporting_" + number + ".revision_value drop constraint if exists fault");
    }

    private Obstacle heldWhileFilling(Runnable fault) {
        try (var another = Obstacle.anotherInstanceAtWork()) {
            assertEquals(next, Office.starts());
            var filling = Obstacle.whileFilling(next);
            another.close();
            filling.awaitSomebody();
            fault.run();
            return filling;
        }
    }

    private Obstacle heldWhileSummingAfter(Runnable fault) {
        try (var filling = heldWhileFilling(fault)) {
            var summing = Obstacle.whileSumming(next);
            filling.close();
            summing.awaitSomebody();
            return summing;
        }
    }
}
