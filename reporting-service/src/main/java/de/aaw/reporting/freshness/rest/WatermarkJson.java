package de.aaw.reporting.freshness.rest;

import de.aaw.kit.inbox.Watermark;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an answer is made from; two answers with the same topics are made from the same. */
@Schema(name = "Watermark", description = "How far the log of published events is in this answer.")
public record WatermarkJson(
        @Schema(
                description = "Append time of the newest event in it; null before anything was published.",
                nullable = true)
        @Nullable
        Instant time,

        @Schema(
                description =
                        "Whether an answer as of the instant asked for (without one: as of `time`) can never change any more.",
                required = true)
        boolean settled,

        @Schema(
                description = "The last applied offset, per topic and partition.",
                required = true,
                example = "{\"aaw.measures.report\": {\"0\": 41}}")
        Map<String, Map<Integer, Long>> topics) {

    /** @param asOf the instant asked for; null for today */
    public static WatermarkJson of(Watermark watermark, @Nullable Instant asOf) {
        Instant instant = asOf == null ? watermark.time() : asOf;
        boolean settled = instant == null ? watermark.settledThrough() != null : watermark.settled(instant);
        return new WatermarkJson(watermark.time(), settled, watermark.topics());
    }
}
