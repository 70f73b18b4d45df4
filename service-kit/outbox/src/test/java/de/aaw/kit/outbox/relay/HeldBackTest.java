package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.aaw.kit.outbox.relay.Pending.Lane;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldBackTest {
    private static final Exception WHY = new Exception("refused");

    private final HeldBack heldBack = new HeldBack();

    @Test
    void nothingIsTriedAgainBeforeAllOthersHadATurnHoweverLongFailingTakes() {
        heldBack.add(new Lane("topic", "key"), WHY);
        heldBack.othersHadATurn(false);
        await().pollDelay(Duration.ofMillis(600)).until(() -> true);
        heldBack.releaseWhenDue();
        assertEquals(Set.of(new Lane("topic", "key")), heldBack.lanes());
        assertEquals("topic, key key: refused", heldBack.reason());
        heldBack.othersHadATurn(true);
        heldBack.releaseWhenDue();
        assertEquals(Set.of(), heldBack.lanes());
        assertNull(heldBack.reason());
    }

    @Test
    void theNextAttemptIsNotMadeAtOnce() {
        heldBack.add("topic", WHY);
        heldBack.othersHadATurn(true);
        heldBack.releaseWhenDue();
        assertEquals(Set.of("topic"), heldBack.topics());
        await().until(() -> {
            heldBack.releaseWhenDue();
            return heldBack.reason() == null;
        });
        assertEquals(Set.of(), heldBack.topics());
    }

    @Test
    void aTopicWithVeryManyRefusedKeysIsHeldBackAsOne() {
        for (int n = 0; n < HeldBack.MOST_KEYS; n++) {
            heldBack.add(new Lane("topic", "key-" + n), WHY);
        }
        assertEquals(HeldBack.MOST_KEYS, heldBack.lanes().size());
        heldBack.add(new Lane("topic", "one more"), WHY);
        assertEquals(Set.of(), heldBack.lanes());
        assertEquals(Set.of("topic"), heldBack.topics());
        assertNotNull(heldBack.reason());
    }

    @Test
    void pausesDoubleUpToHalfAMinute() {
        Backoff backoff = new Backoff();
        for (long millis : new long[] {500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000}) {
            assertEquals(Duration.ofMillis(millis), backoff.next());
        }
        backoff.reset();
        assertEquals(Duration.ofMillis(500), backoff.next());
    }
}
