package de.aaw.partners.registry.rest;

import de.aaw.partners.registry.DatedStatus;
import de.aaw.partners.registry.PartnerStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dated status, in requests and answers. */
@Schema(name = "PartnerStanding", description = "A partner's status from validFrom up to the day before validTo.")
public record StatusJson(
        @Schema(description = "About to join, in, or gone.", required = true) @NotNull
        PartnerStatus status,

        @Schema(description = "First day; null where the start is unknown.", nullable = true) @Nullable
        LocalDate validFrom,

        @Schema(description = "The day after the last; null while it holds.", nullable = true) @Nullable
        LocalDate validTo,

        @Schema(description = "Where this comes from.", nullable = true) @Size(min = 1, max = 1000) @Nullable
        String source) {
    static StatusJson of(DatedStatus status) {
        return new StatusJson(status.status(), status.validFrom(), status.validTo(), status.source());
    }

    DatedStatus toStatus() {
        return new DatedStatus(status, validFrom, validTo, source);
    }

    /** The body of a PUT: the first day stands in the path. */
    @Schema(name = "PartnerStandingFrom", description = "A status for the span that starts on the day in the path.")
    public record Starting(
            @Schema(description = "About to join, in, or gone.", required = true) @NotNull
            PartnerStatus status,

            @Schema(description = "The day after the last; null while it holds.", nullable = true) @Nullable
            LocalDate validTo,

            @Schema(description = "Where this comes from.", nullable = true) @Size(min = 1, max = 1000) @Nullable
            String source) {
        DatedStatus from(@Nullable LocalDate validFrom) {
            return new DatedStatus(status, validFrom, validTo, source);
        }
    }
}
