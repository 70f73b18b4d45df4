package de.aaw.kit.outbox.relay;

import java.time.Duration;

/** How long to wait before the next attempt: twice as long as the last time, up to half a minute. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Duration next = FIRST;

    Duration next() {
        Duration pause = next;
        next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        return pause;
    }

    void reset() {
        next = FIRST;
    }
}
