package de.aaw.reporting.rebuilds.rest;

import de.aaw.reporting.rebuilds.Rebuild;
import de.aaw.reporting.rebuilds.RebuildState;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rebuild, as the office sees it. */
@Schema(name = "Rebuild", description = "Facts and rollups made anew from the log of published events.")
record RebuildJson(
        @Schema(description = "Of the facts and rollups it makes; never used twice.", required = true, example = "2")
        int number,

        @Schema(
                description =
                        "FILLING reads facts from the log, SUMMING makes rollups of them, CATCHING_UP applies what was published meanwhile; SERVING answers, SERVED did until the next one; FAILED changed nothing.",
                required = true)
        RebuildState state,

        @Schema(description = "Published events it has applied so far.", required = true, example = "1200")
        long events,

        @Schema(description = "Why it failed; null unless it did.", nullable = true) @Nullable
        String reason,

        @Schema(description = "When it was started.", required = true)
        Instant startedAt,

        @Schema(description = "When it began to serve, or failed; null while it runs.", nullable = true) @Nullable
        Instant endedAt) {

    static RebuildJson of(Rebuild rebuild) {
        return new RebuildJson(
                rebuild.number(),
                rebuild.state(),
                rebuild.events(),
                rebuild.reason(),
                rebuild.startedAt(),
                rebuild.endedAt());
    }
}
