package de.aaw.reporting.rebuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.aaw.reporting.history.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rebuild that is broken off goes on from where it is, and serves the same as if nothing had happened. */
@QuarkusTest
@TestProfile(OwnLog.Profile.class)
class RebuildGoesOnTest {

    @Inject
    Log log;

    private final OngoingHistory history = new OngoingHistory("REBUILD-KILLED-", 3, 7);
    private int serving;
    private int next;
    private Map<String, List<String>> before = Map.of();

    @BeforeEach
    void publish() {
        log.publish(history.register());
        for (int i = 0; i < 20; i++) {
            log.append(history.next());
        }
        log.publish(history.next());
        Office.awaitRest();
        serving = Derived.serving();
        next = Derived.next();
        before = Derived.rows(serving);
    }

    @Test
    void killedWhileItFillsItGoesOnFromItsPositions() {
        try (var filling = startedAndHeldWhileFilling()) {
            assertEquals("FILLING", Office.state(next));
            filling.killEverybodyElse();
        }
        assertServesTheSame();
    }

    @Test
    void killedWhileItSumsItGoesOnWithTheMeasuresThatAreMissing() {
        try (var summing = startedAndHeldWhileSumming()) {
            assertEquals("SUMMING", Office.state(next));
            summing.killEverybodyElse();
        }
        assertServesTheSame();
    }

    @Test
    void killedJustBeforeItServesNothingHasChangedAndItGoesOn() {
        try (var change = Obstacle.beforeTheChange()) {
            assertEquals(next, Office.starts());
            change.awaitSomebody();
            assertEquals("CATCHING_UP", Office.state(next));
            change.killEverybodyElse();
            assertEquals(serving, Derived.serving());
        }
        assertServesTheSame();
        assertEquals(before, Derived.rows(serving), "what served is left as it was");
    }

    /** Its facts would never be summed, had it stored them after that. */
    @Test
    void aWorkerWhomAnotherHasOvertakenStoresNothingAnyMore() {
        startedAndHeldWhileFilling().closeWith("update reporting.rebuild set state = 'SUMMING' where number = " + next);
        assertServesTheSame();
    }

    private Obstacle startedAndHeldWhileFilling() {
        try (var another = Obstacle.anotherInstanceAtWork()) {
            assertEquals(next, Office.starts());
            assertFalse(Derived.exists(next));
            var filling = Obstacle.whileFilling(next);
            another.close();
            filling.awaitSomebody();
            return filling;
        }
    }

    private Obstacle startedAndHeldWhileSumming() {
        try (var filling = startedAndHeldWhileFilling()) {
            var summing = Obstacle.whileSumming(next);
            filling.close();
            summing.awaitSomebody();
            return summing;
        }
    }

    private void assertServesTheSame() {
        Office.awaitServing(next);
        assertEquals(before, Derived.rows(next));
    }
}
