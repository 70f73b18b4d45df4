package de.aaw.measures.measures.rest;

import de.aaw.measures.measures.MeasureCode;
import de.aaw.measures.measures.MeasureKind;
import de.aaw.measures.measures.MeasureProposal;
import de.aaw.measures.measures.MeasureProposal.ProposedParticipant;
import de.aaw.measures.wording.rest.TextJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body that proposes a measure. */
@Schema(name = "MeasureProposal", description = "A new measure; its plans are set afterwards.")
public record MeasureProposalJson(
        @Schema(description = "Code that never changes; unique.", examples = "M01", required = true)
        @NotNull
        @Pattern(regexp = MeasureCode.PATTERN)
        String code,

        @Schema(description = "Its title.", required = true) @NotNull @Valid
        TextJson title,

        @Schema(description = "What is done.", nullable = true) @Valid @Nullable
        TextJson description,

        @Schema(description = "What sort of activity it is; null where unknown.", nullable = true) @Nullable
        MeasureKind kind,

        @Schema(description = "Code of the declaration it stands under.", examples = "AAW-2015-2018", required = true)
        @NotBlank
        @Size(max = 60)
        String declaration,

        @Schema(description = "Fields of action of that declaration, at least one.", required = true)
        @NotEmpty
        @Size(max = 50)
        List<@NotBlank @Size(max = 120) String> actionFields,

        @Schema(description = "Who leads.", required = true) @NotNull @Valid
        LeadJson.Entry lead,

        @Schema(description = "Who takes part without leading.", nullable = true) @Size(max = 200) @Nullable
        List<@NotNull @Valid ParticipantJson> participants,

        @Schema(description = "Codes of the target groups it addresses.", nullable = true) @Size(max = 50) @Nullable
        List<@NotBlank @Size(max = 60) String> targetGroups,

        @Schema(description = "First day; null: open or unknown.", nullable = true) @Nullable
        LocalDate firstDay,

        @Schema(description = "Last day, which still belongs to it; null: open or unknown.", nullable = true) @Nullable
        LocalDate lastDay,

        @Schema(description = "Where this is written.", nullable = true) @Size(max = 50) @Nullable
        List<@NotBlank @Size(max = 1_000) String> sources) {

    MeasureProposal toProposal() {
        return terms().toProposal();
    }

    List<ProposedParticipant> toParticipants() {
        return participants == null
                ? List.of()
                : participants.stream().map(ParticipantJson::toProposal).toList();
    }

    private MeasureTermsJson terms() {
        return new MeasureTermsJson(
                title, description, kind, declaration, actionFields, lead, targetGroups, firstDay, lastDay, sources);
    }
}
