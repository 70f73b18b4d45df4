package de.aaw.partners.declarations.rest;

import de.aaw.partners.declarations.DeclarationArchive.Signed;
import de.aaw.partners.declarations.Signature;
import de.aaw.partners.declarations.SignatureRole;
import de.aaw.partners.declarations.Undersigning;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who stands under a declaration, and as what. */
@Schema(name = "Signature", description = "That a partner stands under a declaration.")
public record SignatureJson(
        @Schema(description = "Who signed, with the name of the day asked for.", required = true)
        SignatoryJson partner,

        @Schema(description = "As what.", required = true) SignatureRole role,

        @Schema(description = "When it signed; null where unknown.", nullable = true) @Nullable
        LocalDate signedOn,

        @Schema(description = "What it reserved; null where nothing.", nullable = true) @Nullable
        String reservation,

        @Schema(description = "Whether a source confirms this signature.", required = true)
        boolean verified,

        @Schema(description = "Where this comes from.", nullable = true) @Nullable
        String source) {
    static SignatureJson of(Signature signature, Signed signed, LocalDate validOn) {
        return new SignatureJson(
                SignatoryJson.of(signature, signed, validOn),
                signature.role(),
                signature.signedOn(),
                signature.reservation(),
                signature.verified(),
                signature.source());
    }

    /** The body of a PUT: the partner stands in the path. */
    @Schema(name = "SignatureEntry", description = "How the partner in the path signed.")
    public record Entry(
            @Schema(description = "As what; a declaration has one LEAD.", required = true) @NotNull
            SignatureRole role,

            @Schema(description = "When it signed; null where unknown.", nullable = true) @Nullable
            LocalDate signedOn,

            @Schema(description = "What it reserved.", nullable = true) @Size(min = 1, max = 1000) @Nullable
            String reservation,

            @Schema(description = "Whether a source confirms this signature.", nullable = true, defaultValue = "true")
            @Nullable
            Boolean verified,

            @Schema(description = "Where this comes from.", nullable = true) @Size(min = 1, max = 1000) @Nullable
            String source) {
        Undersigning toUndersigning() {
            return new Undersigning(role, signedOn, reservation, !Boolean.FALSE.equals(verified), source);
        }
    }
}
