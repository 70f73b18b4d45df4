package de.aaw.partners.declarations.rest;

import de.aaw.partners.declarations.DeclarationArchive.Signed;
import de.aaw.partners.declarations.DeclarationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declaration as the API shows it, its signatories under the names of the day asked for. */
@Schema(name = "Declaration", description = "A signed work programme with its term, signatures and fields of action.")
public record DeclarationJson(
        @Schema(description = "Identifier, a UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Code that never changes.", examples = "AAW-2015-2018", required = true)
        String code,

        @Schema(description = "Version, counted from 1; the first part of the ETag.", required = true)
        long version,

        @Schema(description = "When this version was recorded.", required = true)
        Instant recordedAt,

        @Schema(description = "Its title.", required = true) TitleJson title,

        @Schema(description = "When it was signed; null where unknown.", nullable = true) @Nullable
        LocalDate signedOn,

        @Schema(description = "First day of the term.", required = true)
        LocalDate firstDay,

        @Schema(description = "Last day of the term in force, amendments included.", required = true)
        LocalDate lastDay,

        @Schema(description = "Last day of the term as signed.", required = true)
        LocalDate originalLastDay,

        @Schema(description = "Extensions of the term, the oldest first.", required = true)
        List<AmendmentJson> amendments,

        @Schema(description = "The day that the names of signatories are of.", required = true)
        LocalDate validOn,

        @Schema(description = "Who leads, under the name of that day; null where nobody does.", nullable = true)
        @Nullable
        SignatoryJson lead,

        @Schema(description = "Who signed: lead, signatories, supporters, each by code.", required = true)
        List<SignatureJson> signatures,

        @Schema(description = "Fields of action by number.", required = true)
        List<ActionFieldJson> actionFields,

        @Schema(description = "Where what is said here comes from.", required = true)
        List<String> sources) {
    static DeclarationJson of(Signed signed, LocalDate validOn) {
        DeclarationState declaration = signed.declaration();
        return new DeclarationJson(
                declaration.id(),
                declaration.code(),
                declaration.version(),
                declaration.recordedAt(),
                TitleJson.of(declaration.title()),
                declaration.signedOn(),
                declaration.firstDay(),
                declaration.lastDay(),
                declaration.originalLastDay(),
                declaration.amendments().stream().map(AmendmentJson::of).toList(),
                validOn,
                declaration
                        .lead()
                        .map(lead -> SignatoryJson.of(lead, signed, validOn))
                        .orElse(null),
                declaration.signatures().stream()
                        .map(signature -> SignatureJson.of(signature, signed, validOn))
                        .toList(),
                declaration.actionFields().stream().map(ActionFieldJson::of).toList(),
                declaration.sources());
    }
}
