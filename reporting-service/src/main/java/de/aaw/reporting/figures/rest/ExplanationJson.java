package de.aaw.reporting.figures.rest;

import de.aaw.reporting.figures.Explanation;
import de.aaw.reporting.freshness.rest.WatermarkJson;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a cell was made of. */
@Schema(
        name = "Explanation",
        description = "What a figure was made of. The included values, by the rule, give it exactly.")
record ExplanationJson(
        @Schema(required = true) QuestionJson question,
        @Schema(required = true) WatermarkJson watermark,
        @Schema(required = true) CellJson cell,

        @Schema(description = "Every value in the figure.", required = true)
        List<ContributionJson> included,

        @Schema(
                description =
                        "Every other value that is selected and shares a day with the cell, and why it is not in the figure.",
                required = true)
        List<ContributionJson> excluded,

        @Schema(description = "What to know about the list, in German or English.", required = true)
        List<String> notes) {

    static ExplanationJson of(Explanation explanation, boolean labels, Texts texts) {
        var cells = new Cells(explanation.question(), explanation.structure(), labels);
        return new ExplanationJson(
                QuestionJson.of(explanation.question(), explanation.structure(), Map.of()),
                WatermarkJson.of(explanation.watermark(), explanation.question().asOf()),
                cells.cell(explanation.indicator(), explanation.cell()),
                explanation.included().stream()
                        .map(one -> ContributionJson.of(one, texts))
                        .toList(),
                explanation.excluded().stream()
                        .map(one -> ContributionJson.of(one, texts))
                        .toList(),
                explanation.hidesNotAccepted() ? List.of(texts.notAcceptedIsHidden()) : List.of());
    }
}
