package de.aaw.partners.registry.rest;

import de.aaw.partners.registry.Membership;
import de.aaw.partners.registry.Umbrella;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dated membership under another partner. */
@Schema(
        name = "PartnerUmbrella",
        description = "The partner that this one stands under, from validFrom up to the day before validTo.")
public record UmbrellaJson(
        @Schema(description = "The partner above.", required = true)
        PartnerRefJson partner,

        @Schema(description = "First day; null where the start is unknown.", nullable = true) @Nullable
        LocalDate validFrom,

        @Schema(description = "The day after the last; null while it holds.", nullable = true) @Nullable
        LocalDate validTo,

        @Schema(description = "Where this comes from.", nullable = true) @Nullable
        String source) {
    static UmbrellaJson of(Umbrella umbrella) {
        return new UmbrellaJson(
                PartnerRefJson.of(umbrella.partner()), umbrella.validFrom(), umbrella.validTo(), umbrella.source());
    }

    /** The body of a PUT: the first day stands in the path. */
    @Schema(name = "PartnerUmbrellaFrom", description = "A membership for the span that starts on the day in the path.")
    public record Starting(
            @Schema(description = "Id or code of the partner above.", examples = "dgb", required = true)
            @NotBlank
            @Size(max = 40)
            String partner,

            @Schema(description = "The day after the last; null while it holds.", nullable = true) @Nullable
            LocalDate validTo,

            @Schema(description = "Where this comes from.", nullable = true) @Size(min = 1, max = 1000) @Nullable
            String source) {
        Membership from(@Nullable LocalDate validFrom) {
            return new Membership(partner, validFrom, validTo, source);
        }
    }
}
