package de.aaw.measures.measures.rest;

import de.aaw.kit.rest.json.NotTakenAway;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.measures.measures.MeasureKind;
import de.aaw.measures.measures.MeasureProposal;
import de.aaw.measures.measures.MeasureTerms;
import de.aaw.measures.periods.OpenPeriod;
import de.aaw.measures.wording.rest.TextJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a measure by merge-patch. */
@Schema(name = "MeasureTerms", description = "What a measure is. The lead is for the office to change.")
public record MeasureTermsJson(
        @Schema(description = "Its title.") @NotTakenAway @Valid
        TextJson title,

        @Schema(description = "What is done.", nullable = true) @Valid @Nullable
        TextJson description,

        @Schema(description = "What sort of activity it is; null where unknown.", nullable = true) @Nullable
        MeasureKind kind,

        @Schema(description = "Code of the declaration it stands under.", examples = "AAW-2015-2018")
        @NotTakenAway
        @Size(min = 1, max = 60)
        String declaration,

        @Schema(description = "Fields of action of that declaration, at least one.")
        @NotTakenAway
        @Size(min = 1, max = 50)
        List<@NotBlank @Size(max = 120) String> actionFields,

        @Schema(description = "Who leads.") @NotTakenAway @Valid
        LeadJson.Entry lead,

        @Schema(description = "Codes of the target groups it addresses.", nullable = true) @Size(max = 50) @Nullable
        List<@NotBlank @Size(max = 60) String> targetGroups,

        @Schema(description = "First day; null: open or unknown.", nullable = true) @Nullable
        LocalDate firstDay,

        @Schema(description = "Last day, which still belongs to it; null: open or unknown.", nullable = true) @Nullable
        LocalDate lastDay,

        @Schema(description = "Where this is written.", nullable = true) @Size(max = 50) @Nullable
        List<@NotBlank @Size(max = 1_000) String> sources) {

    static MeasureTermsJson of(MeasureProposal proposal) {
        MeasureTerms terms = proposal.terms();
        return new MeasureTermsJson(
                TextJson.of(terms.title()),
                terms.description() == null ? null : TextJson.of(terms.description()),
                terms.kind(),
                terms.declaration(),
                terms.actionFields(),
                LeadJson.Entry.of(proposal.lead()),
                terms.targetGroups(),
                terms.period().firstDay(),
                terms.period().lastDay(),
                terms.sources());
    }

    MeasureProposal toProposal() {
        MeasureTerms terms = new MeasureTerms(
                title.toText(),
                description == null ? null : description.toText(),
                kind,
                declaration,
                distinct(actionFields),
                distinct(targetGroups),
                period(),
                Objects.requireNonNullElse(sources, List.of()));
        return new MeasureProposal(terms, lead.toLead());
    }

    private OpenPeriod period() {
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw Problem.of(KitProblem.INVALID)
                    .error("/lastDay", "ENDS_BEFORE_IT_BEGINS")
                    .asException();
        }
        return new OpenPeriod(firstDay, lastDay);
    }

    private static List<String> distinct(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes.stream().distinct().toList();
    }
}
