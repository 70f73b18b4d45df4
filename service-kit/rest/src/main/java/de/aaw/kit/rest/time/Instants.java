package de.aaw.kit.rest.time;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The current instant by the database's clock, which all instances of a service share: a machine whose own clock is minutes off must not record in another time. In whole milliseconds, so that what is
 * stored, what is published and what a client sends back as asOf are one and the same; never earlier than one that was given before.
 */
public final class Instants {
    /** What the database's clock said at a moment of {@code System.nanoTime()}. */
    private record Reading(Instant at, long nanos) {
        Instant now() {
            return at.plusNanos(System.nanoTime() - nanos);
        }
    }

    private static final long EXACT_NANOS = 200_000_000;
    private static final AtomicLong LATEST = new AtomicLong(Long.MIN_VALUE);
    private static volatile @Nullable Reading reading;

    private Instants() {}

    public static Instant now() {
        Reading last = reading;
        Instant now = last == null ? Instant.now() : last.now();
        return Instant.ofEpochMilli(LATEST.accumulateAndGet(now.toEpochMilli(), Math::max));
    }

    /** An answer that took long says little about now: only the first is taken all the same. */
    static void read(Instant at, long nanos, long took) {
        if (reading == null) {
            forget(); // what was given before came from this machine's own clock
        } else if (took > EXACT_NANOS) {
            return;
        }
        reading = new Reading(at, nanos);
    }

    static void forget() {
        reading = null;
        LATEST.set(Long.MIN_VALUE);
    }
}
