package de.aaw.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event as the log holds it.
 *
 * @param recordedAt append time of the record, as the running maximum of its partition: never earlier than that of a lower offset
 * @param version the aggregate's version that the event carries, counted per subject
 * @param time the publisher's own time, for lineage only
 */
public record ReceivedEvent(
        String topic,
        int partition,
        long offset,
        Instant recordedAt,
        @Nullable String key,
        String id,
        String type,
        String subject,
        long version,
        Instant time,
        JsonNode data) {}
