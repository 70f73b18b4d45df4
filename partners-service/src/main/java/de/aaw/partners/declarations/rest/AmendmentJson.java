package de.aaw.partners.declarations.rest;

import de.aaw.partners.declarations.Amendment;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new end of a declaration's term. */
@Schema(name = "Amendment", description = "That a declaration's term was extended.")
public record AmendmentJson(
        @Schema(description = "The new last day, which still belongs to the term.", required = true)
        LocalDate lastDay,

        @Schema(description = "When it was decided; null where unknown.", nullable = true) @Nullable
        LocalDate decidedOn,

        @Schema(description = "Where this comes from.", nullable = true) @Nullable
        String source,

        @Schema(description = "When it was recorded here.", required = true)
        Instant recordedAt) {
    static AmendmentJson of(Amendment amendment) {
        return new AmendmentJson(
                amendment.lastDay(), amendment.decidedOn(), amendment.source(), amendment.recordedAt());
    }

    /** The body of a POST. */
    @Schema(name = "AmendmentEntry", description = "A new end of the term.")
    public record Entry(
            @Schema(description = "The new last day; later than the one in force.", required = true) @NotNull
            LocalDate lastDay,

            @Schema(description = "When it was decided; null where unknown.", nullable = true) @Nullable
            LocalDate decidedOn,

            @Schema(description = "Where this comes from.", nullable = true) @Size(min = 1, max = 1000) @Nullable
            String source) {}
}
