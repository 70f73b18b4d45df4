package de.aaw.partners.registry.rest;

import de.aaw.partners.registry.Competence;
import de.aaw.partners.registry.Succession;
import de.aaw.partners.registry.Transfer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a competence moved to another partner. */
@Schema(name = "Succession", description = "That a competence moved to another partner; both stay what they are.")
public record SuccessionJson(
        @Schema(description = "Who has the competence since.", required = true)
        PartnerRefJson partner,

        @Schema(description = "The first day on which the successor has it.", required = true)
        LocalDate transferredOn,

        @Schema(description = "What moved.", required = true)
        CompetenceJson competence,

        @Schema(description = "Where this comes from.", nullable = true) @Nullable
        String source) {
    static SuccessionJson of(Succession succession) {
        return new SuccessionJson(
                PartnerRefJson.of(succession.partner()),
                succession.transferredOn(),
                CompetenceJson.of(succession.competence()),
                succession.source());
    }

    /** The body of a POST. */
    @Schema(name = "SuccessionEntry", description = "A competence that moved to another partner.")
    public record Entry(
            @Schema(description = "Id or code of the partner that has it since.", examples = "bmbfsfj", required = true)
            @NotBlank
            @Size(max = 40)
            String partner,

            @Schema(description = "The first day on which the successor has it.", required = true) @NotNull
            LocalDate transferredOn,

            @Schema(description = "What moved.", required = true) @NotNull @Valid
            CompetenceJson competence,

            @Schema(description = "Where this comes from.", nullable = true) @Size(min = 1, max = 1000) @Nullable
            String source) {
        Transfer toTransfer() {
            return new Transfer(partner, transferredOn, competence.toCompetence(), source);
        }
    }

    /** What a partner is responsible for. */
    @Schema(name = "Competence", description = "What a partner is responsible for, in both languages.")
    public record CompetenceJson(
            @Schema(description = "In German.", examples = "Berufliche Bildung", required = true)
            @NotBlank
            @Size(max = 300)
            String de,

            @Schema(description = "In English; null where there is no word for it.", nullable = true)
            @Size(min = 1, max = 300)
            @Nullable
            String en) {
        static CompetenceJson of(Competence competence) {
            return new CompetenceJson(competence.de(), competence.en());
        }

        Competence toCompetence() {
            return new Competence(de, en);
        }
    }
}
