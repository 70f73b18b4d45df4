package de.aaw.reporting.figures.rest;

import de.aaw.reporting.figures.Figures;
import de.aaw.reporting.freshness.rest.WatermarkJson;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a question about figures. */
@Schema(name = "Figures", description = "Cells and totals of one snapshot.")
record FiguresJson(
        @Schema(required = true) QuestionJson question,
        @Schema(required = true) WatermarkJson watermark,

        @Schema(
                description = "Whether the cells of every indicator add up to its total. If not, the notes say why.",
                required = true)
        boolean additive,

        @Schema(description = "What to know to use the figures rightly, in German or English.", required = true)
        List<String> notes,

        @Schema(
                description = "By indicator in the order asked, then by member; what belongs to none comes last.",
                required = true)
        List<CellJson> cells,

        @Schema(
                description =
                        "One per indicator: everything selected, each result counted once, whatever the grouping.",
                required = true)
        List<CellJson> totals) {

    static FiguresJson of(Figures figures, boolean labels, Texts texts) {
        var cells = new Cells(figures.question(), figures.structure(), labels);
        return new FiguresJson(
                QuestionJson.of(figures.question(), figures.structure(), until(figures)),
                WatermarkJson.of(figures.watermark(), figures.question().asOf()),
                figures.additive(),
                notes(figures, texts),
                figures.indicators().stream()
                        .flatMap(one -> one.cells().stream().map(cell -> cells.cell(one.indicator(), cell)))
                        .toList(),
                figures.indicators().stream()
                        .map(one -> cells.cell(one.indicator(), one.total()))
                        .toList());
    }

    private static Map<String, LocalDate> until(Figures figures) {
        var until = new LinkedHashMap<String, LocalDate>();
        for (var one : figures.indicators()) {
            if (one.lastReported() != null) until.put(one.indicator().code(), one.lastReported());
        }
        return until;
    }

    private static List<String> notes(Figures figures, Texts texts) {
        return figures.indicators().stream()
                .flatMap(one -> one.notes().stream())
                .map(texts::note)
                .distinct()
                .toList();
    }
}
