package de.aaw.kit.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record that could not be applied, kept with its original append time until a retry succeeds. */
public record Quarantined(
        long id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String message,
        String reason,
        Instant recordedAt,
        @Nullable String subject,
        @Nullable Long version,
        Instant quarantinedAt,
        int attempts) {}
