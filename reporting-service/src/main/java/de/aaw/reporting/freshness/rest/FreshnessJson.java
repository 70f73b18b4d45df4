package de.aaw.reporting.freshness.rest;

import de.aaw.kit.inbox.Lag;
import de.aaw.kit.inbox.Watermark;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The watermark, how long it is settled, and what is missing. */
@Schema(name = "Freshness", description = "How fresh the figures are.")
record FreshnessJson(
        @Schema(required = true) WatermarkJson watermark,

        @Schema(
                description =
                        "Answers as of an instant up to this one never change; null before the log was read to its end.",
                nullable = true)
        @Nullable
        Instant settledThrough,

        @Schema(
                description =
                        "Every partition of the consumed topics, by the ends of the log as they were last read; empty while the brokers have not answered yet.",
                required = true)
        List<PartitionLag> partitions) {

    @Schema(name = "PartitionLag", description = "How far a partition is behind.")
    record PartitionLag(
            @Schema(description = "Topic of the log.", required = true, example = "aaw.measures.report")
            String topic,

            @Schema(description = "Partition of the topic.", required = true)
            int partition,

            @Schema(description = "The last applied offset; -1 before the first.", required = true)
            long applied,

            @Schema(description = "The offset that the next record will get.", required = true)
            long end,

            @Schema(description = "Records not applied yet.", required = true)
            long behind,

            @Schema(description = "Append time of the last applied record.", nullable = true) @Nullable
            Instant recordedAt) {

        static PartitionLag of(Lag lag) {
            return new PartitionLag(
                    lag.topic(), lag.partition(), lag.applied(), lag.end(), lag.behind(), lag.recordedAt());
        }
    }

    static FreshnessJson of(Watermark watermark, List<Lag> lags) {
        return new FreshnessJson(
                WatermarkJson.of(watermark, null),
                watermark.settledThrough(),
                lags.stream().map(PartitionLag::of).toList());
    }
}
