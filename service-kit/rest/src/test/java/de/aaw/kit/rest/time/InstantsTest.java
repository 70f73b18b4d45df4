package de.aaw.kit.rest.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a machine whose clock is an hour before the database's. */
class InstantsTest {
    private static final Duration AHEAD = Duration.ofHours(1);

    @BeforeEach
    void theDatabaseSaysWhatTimeItIs() {
        Instants.forget();
        Instants.read(Instant.now().minus(AHEAD), System.nanoTime(), 0);
    }

    @AfterEach
    void nothingHasBeenRead() {
        Instants.forget();
    }

    @Test
    void theTimeIsThatOfTheDatabaseAndGoesOn() throws InterruptedException {
        Instant first = Instants.now();
        assertTrue(Duration.between(first, Instant.now().minus(AHEAD)).abs().compareTo(Duration.ofMinutes(1)) < 0);
        Thread.sleep(20);
        assertTrue(Duration.between(first, Instants.now()).compareTo(Duration.ofMillis(19)) >= 0);
    }

    @Test
    void itNeverStepsBack() {
        Instant before = Instants.now();
        Instants.read(before.minusSeconds(1), System.nanoTime(), 0);
        assertFalse(Instants.now().isBefore(before));
    }

    @Test
    void anAnswerThatTookLongIsNotBelieved() {
        Instants.read(
                Instant.now().plus(AHEAD),
                System.nanoTime(),
                Duration.ofSeconds(3).toNanos());
        assertTrue(Instants.now().isBefore(Instant.now()));
    }

    @Test
    void itIsInWholeMilliseconds() {
        assertEquals(0, Instants.now().getNano() % 1_000_000);
    }
}
