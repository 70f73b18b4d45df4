package de.aaw.partners.declarations.rest;

import de.aaw.partners.declarations.DeclarationArchive.Signed;
import de.aaw.partners.declarations.Signature;
import de.aaw.partners.registry.DatedName;
import de.aaw.partners.registry.PartnerRef;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner under the name of the day asked for. */
@Schema(name = "Signatory", description = "A partner, with its name on the day asked for.")
public record SignatoryJson(
        @Schema(description = "Identifier, a UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Short name that never changes.", examples = "bmwe", required = true)
        String code,

        @Schema(description = "The name in short; null when it had no name on that day.", nullable = true) @Nullable
        String acronym,

        @Schema(description = "The name in German.", nullable = true) @Nullable
        String de,

        @Schema(description = "The name in English.", nullable = true) @Nullable
        String en) {
    static SignatoryJson of(Signature signature, Signed signed, LocalDate validOn) {
        PartnerRef partner = signature.partner();
        Optional<DatedName> name =
                Optional.ofNullable(signed.signatories().get(partner.id())).flatMap(known -> known.nameOn(validOn));
        return new SignatoryJson(
                partner.id(),
                partner.code(),
                name.map(DatedName::acronym).orElse(null),
                name.map(DatedName::de).orElse(null),
                name.map(DatedName::en).orElse(null));
    }
}
