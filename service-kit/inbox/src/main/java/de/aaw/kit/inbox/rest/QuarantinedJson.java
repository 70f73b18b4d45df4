package de.aaw.kit.inbox.rest;

import de.aaw.kit.inbox.Quarantined;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record in quarantine, as the office sees it. */
@Schema(name = "QuarantinedRecord", description = "A record of the log that could not be applied.")
record QuarantinedJson(
        @Schema(description = "Names the record in a retry.", required = true)
        long id,

        @Schema(description = "Topic of the log.", required = true)
        String topic,

        @Schema(description = "Partition of the topic.", required = true)
        int partition,

        @Schema(description = "Offset in the partition.", required = true)
        long offset,

        @Schema(description = "Instant of the record's append: a retry enters with it.", required = true)
        Instant recordedAt,

        @Schema(description = "Why it could not be applied, and what to do about it.", required = true)
        String reason,

        @Schema(description = "How often that was tried.", required = true)
        int attempts,

        @Schema(description = "Since when it lies here.", required = true)
        Instant quarantinedAt,

        @Schema(description = "Key of the record.", nullable = true) @Nullable
        String key,

        @Schema(description = "Id of the aggregate, where it could be read.", nullable = true) @Nullable
        String subject,

        @Schema(description = "Version of the aggregate, where it could be read.", nullable = true) @Nullable
        Long version,

        @Schema(
                description = "The record's value as it came; of a longer one the first 10,000 characters.",
                nullable = true)
        @Nullable
        String message) {

    static QuarantinedJson of(Quarantined row) {
        return new QuarantinedJson(
                row.id(),
                row.topic(),
                row.partition(),
                row.offset(),
                row.recordedAt(),
                row.reason(),
                row.attempts(),
                row.quarantinedAt(),
                row.key(),
                row.subject(),
                row.version(),
                row.message());
    }
}
