package de.aaw.kit.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record at its place in the log, with the instant at which it counts as recorded. */
record LogRecord(
        String topic,
        int partition,
        long offset,
        Instant recordedAt,
        @Nullable String key,
        @Nullable String value) {

    /** For people who look for it. */
    String place() {
        return "%s-%d@%d, recorded at %s".formatted(topic, partition, offset, recordedAt);
    }
}
