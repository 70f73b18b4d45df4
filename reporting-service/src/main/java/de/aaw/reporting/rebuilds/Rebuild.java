package de.aaw.reporting.rebuilds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The story of one schema of facts and rollups, from its first event on.
 *
 * @param number of the schema
 * @param events how many it has applied
 * @param reason why it failed; null unless it did
 */
public record Rebuild(
        int number,
        RebuildState state,
        long events,
        @Nullable String reason,
        Instant startedAt,
        @Nullable Instant endedAt) {

    public boolean isRunning() {
        return endedAt == null;
    }
}
