package de.aaw.kit.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a partition's applied position is behind the log's end.
 *
 * @param applied last applied offset, -1 before the first
 * @param end offset that the next record to be written will get
 * @param behind number of records not applied yet
 * @param recordedAt append time of the last applied record
 */
public record Lag(
        String topic,
        int partition,
        long applied,
        long end,
        long behind,
        @Nullable Instant recordedAt) {}
