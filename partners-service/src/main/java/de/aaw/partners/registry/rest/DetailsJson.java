package de.aaw.partners.registry.rest;

import de.aaw.kit.rest.json.NotTakenAway;
import de.aaw.partners.registry.Bench;
import de.aaw.partners.registry.Land;
import de.aaw.partners.registry.PartnerDetails;
import de.aaw.partners.registry.PartnerKind;
import de.aaw.partners.registry.PartnerState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch may change. */
@Schema(name = "PartnerPatch", description = "A merge patch: absent fields stay, null takes a value away.")
public record DetailsJson(
        @Schema(description = "What sort of organisation it is.") @NotTakenAway
        PartnerKind kind,

        @Schema(description = "The side of the table it sits on.") @NotTakenAway
        Bench bench,

        @Schema(description = "Its Land by ISO 3166-2 code.", nullable = true, examples = "DE-BY")
        @Pattern(regexp = Land.PATTERN)
        @Nullable
        String land,

        @Schema(description = "Its website.", nullable = true) @Pattern(regexp = WEBSITE) @Size(max = LONGEST) @Nullable
        String website,

        @Schema(description = "Where what is said here comes from; replaced as a whole.", nullable = true)
        @Size(max = MOST_SOURCES)
        @Nullable
        List<@NotBlank @Size(max = LONGEST) String> sources) {
    static final int MOST_SOURCES = 50;
    static final int LONGEST = 1000;
    static final String WEBSITE = "^https?://[^\\s/]+(/\\S*)?$";

    static DetailsJson of(PartnerState partner) {
        return new DetailsJson(partner.kind(), partner.bench(), partner.land(), partner.website(), partner.sources());
    }

    PartnerDetails toDetails() {
        return new PartnerDetails(
                kind,
                bench,
                land == null ? null : new Land(land),
                website,
                Objects.requireNonNullElse(sources, List.of()));
    }
}
