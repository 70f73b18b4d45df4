package de.aaw.partners.registry.rest;

import de.aaw.partners.registry.Bench;
import de.aaw.partners.registry.Land;
import de.aaw.partners.registry.Partner;
import de.aaw.partners.registry.PartnerCode;
import de.aaw.partners.registry.PartnerDetails;
import de.aaw.partners.registry.PartnerKind;
import de.aaw.partners.registry.Registration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body that registers a partner. */
@Schema(name = "PartnerRegistration", description = "A new partner with its names, and its statuses where known.")
public record RegistrationJson(
        @Schema(description = "Short name that never changes; unique.", examples = "bmwe", required = true)
        @NotNull
        @Pattern(regexp = PartnerCode.PATTERN)
        String code,

        @Schema(description = "What sort of organisation it is.", required = true) @NotNull
        PartnerKind kind,

        @Schema(description = "The side of the table it sits on.", required = true) @NotNull
        Bench bench,

        @Schema(description = "Its Land by ISO 3166-2 code, where it has one.", nullable = true, examples = "DE-BY")
        @Pattern(regexp = Land.PATTERN)
        @Nullable
        String land,

        @Schema(description = "Its website.", nullable = true)
        @Pattern(regexp = DetailsJson.WEBSITE)
        @Size(max = DetailsJson.LONGEST)
        @Nullable
        String website,

        @Schema(description = "All names, at least one; no two on one day.", required = true)
        @NotEmpty
        @Size(max = Partner.MOST_SPANS)
        List<@NotNull @Valid NameJson> names,

        @Schema(description = "All statuses; no two on one day.", nullable = true)
        @Size(max = Partner.MOST_SPANS)
        @Nullable
        List<@NotNull @Valid StatusJson> statuses,

        @Schema(description = "Where what is said here comes from.", nullable = true)
        @Size(max = DetailsJson.MOST_SOURCES)
        @Nullable
        List<@NotBlank @Size(max = DetailsJson.LONGEST) String> sources) {
    Registration toRegistration() {
        List<StatusJson> standings = Objects.requireNonNullElse(statuses, List.of());
        requireSpans(standings);
        return new Registration(
                new PartnerCode(code),
                new PartnerDetails(
                        kind,
                        bench,
                        land == null ? null : new Land(land),
                        website,
                        Objects.requireNonNullElse(sources, List.of())),
                names.stream().map(NameJson::toName).toList(),
                standings.stream().map(StatusJson::toStatus).toList());
    }

    private void requireSpans(List<StatusJson> standings) {
        for (int i = 0; i < names.size(); i++) {
            Spans.require("/names/" + i, names.get(i).validFrom(), names.get(i).validTo());
        }
        for (int i = 0; i < standings.size(); i++) {
            Spans.require(
                    "/statuses/" + i,
                    standings.get(i).validFrom(),
                    standings.get(i).validTo());
        }
    }
}
