package de.aaw.partners.registry.rest;

import de.aaw.partners.registry.Bench;
import de.aaw.partners.registry.DatedStatus;
import de.aaw.partners.registry.PartnerKind;
import de.aaw.partners.registry.PartnerState;
import de.aaw.partners.registry.PartnerStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner as the API shows it: its whole state, and the name, status and umbrella of the day asked for. */
@Schema(
        name = "Partner",
        description =
                "An organisation of the alliance, with all names, statuses, umbrellas and successors it ever had.")
public record PartnerJson(
        @Schema(description = "Identifier, a UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Short name that never changes.", examples = "bmwe", required = true)
        String code,

        @Schema(description = "Version, counted from 1; the first part of the ETag.", required = true)
        long version,

        @Schema(description = "When this version was recorded.", required = true)
        Instant recordedAt,

        @Schema(description = "What sort of organisation it is.", required = true)
        PartnerKind kind,

        @Schema(description = "The side of the table it sits on.", required = true)
        Bench bench,

        @Schema(
                description = "Its Land by ISO 3166-2 code; null where it has none.",
                nullable = true,
                examples = "DE-BY")
        @Nullable
        String land,

        @Schema(description = "Its website; null where unknown.", nullable = true) @Nullable
        String website,

        @Schema(description = "The day that name, status and umbrella are of.", required = true)
        LocalDate validOn,

        @Schema(description = "The name on that day; null when it had none.", nullable = true) @Nullable
        NameJson name,

        @Schema(description = "The status on that day; null when it had none.", nullable = true) @Nullable
        PartnerStatus status,

        @Schema(description = "The partner above it on that day; null when there was none.", nullable = true) @Nullable
        PartnerRefJson umbrella,

        @Schema(description = "All names, the oldest first.", required = true)
        List<NameJson> names,

        @Schema(description = "All statuses, the oldest first.", required = true)
        List<StatusJson> statuses,

        @Schema(description = "All umbrellas, the oldest first.", required = true)
        List<UmbrellaJson> umbrellas,

        @Schema(description = "To whom which of its competences moved, the earliest first.", required = true)
        List<SuccessionJson> successors,

        @Schema(description = "Where what is said here comes from.", required = true)
        List<String> sources) {
    public static PartnerJson of(PartnerState partner, LocalDate validOn) {
        return new PartnerJson(
                partner.id(),
                partner.code(),
                partner.version(),
                partner.recordedAt(),
                partner.kind(),
                partner.bench(),
                partner.land(),
                partner.website(),
                validOn,
                partner.nameOn(validOn).map(NameJson::of).orElse(null),
                partner.statusOn(validOn).map(DatedStatus::status).orElse(null),
                partner.umbrellaOn(validOn)
                        .map(umbrella -> PartnerRefJson.of(umbrella.partner()))
                        .orElse(null),
                partner.names().stream().map(NameJson::of).toList(),
                partner.statuses().stream().map(StatusJson::of).toList(),
                partner.umbrellas().stream().map(UmbrellaJson::of).toList(),
                partner.successors().stream().map(SuccessionJson::of).toList(),
                partner.sources());
    }
}
