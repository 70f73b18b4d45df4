package de.aaw.partners.registry.rest;

import de.aaw.partners.registry.DatedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dated name, in requests and answers. */
@Schema(name = "PartnerName", description = "A partner's name from validFrom up to the day before validTo.")
public record NameJson(
        @Schema(description = "The name in short.", examples = "BMWK", required = true) @NotBlank @Size(max = 40)
        String acronym,

        @Schema(description = "The name in German.", required = true) @NotBlank @Size(max = 300)
        String de,

        @Schema(description = "The name in English; null where there is none.", nullable = true)
        @Size(min = 1, max = 300)
        @Nullable
        String en,

        @Schema(description = "First day; null where the start is unknown.", nullable = true) @Nullable
        LocalDate validFrom,

        @Schema(description = "The day after the last; null while it holds.", nullable = true) @Nullable
        LocalDate validTo,

        @Schema(description = "Where this comes from.", nullable = true) @Size(min = 1, max = 1000) @Nullable
        String source) {
    static NameJson of(DatedName name) {
        return new NameJson(name.acronym(), name.de(), name.en(), name.validFrom(), name.validTo(), name.source());
    }

    DatedName toName() {
        return new DatedName(acronym, de, en, validFrom, validTo, source);
    }

    /** The body of a PUT: the first day stands in the path. */
    @Schema(name = "PartnerNameFrom", description = "A name for the span that starts on the day in the path.")
    public record Starting(
            @Schema(description = "The name in short.", examples = "BMWK", required = true) @NotBlank @Size(max = 40)
            String acronym,

            @Schema(description = "The name in German.", required = true) @NotBlank @Size(max = 300)
            String de,

            @Schema(description = "The name in English; null where there is none.", nullable = true)
            @Size(min = 1, max = 300)
            @Nullable
            String en,

            @Schema(description = "The day after the last; null while it holds.", nullable = true) @Nullable
            LocalDate validTo,

            @Schema(description = "Where this comes from.", nullable = true) @Size(min = 1, max = 1000) @Nullable
            String source) {
        DatedName from(@Nullable LocalDate validFrom) {
            return new DatedName(acronym, de, en, validFrom, validTo, source);
        }
    }
}
