package de.aaw.reporting.figures.rest;

import de.aaw.kit.rest.problems.Language;
import de.aaw.reporting.figures.Cell;
import de.aaw.reporting.figures.Dimension;
import de.aaw.reporting.figures.Figures;
import de.aaw.reporting.freshness.rest.WatermarkJson;
import de.aaw.reporting.structure.Indicator;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cells as a plain table: one header line, one line per cell, no totals (they are the cells of the question without {@code by}). What
 * the answer says as a whole stands in columns of every line, so that a stored file still says it.
 */
final class FiguresCsv implements StreamingOutput {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Figures figures;
    private final boolean labels;
    private final Dialect dialect;
    private final Texts texts;
    private final Cells cells;
    private final WatermarkJson watermark;

    FiguresCsv(Figures figures, boolean labels, Language language) {
        this.figures = figures;
        this.labels = labels;
        this.dialect = Dialect.of(language);
        this.texts = new Texts(language);
        this.cells = new Cells(figures.question(), figures.structure(), labels);
        this.watermark =
                WatermarkJson.of(figures.watermark(), figures.question().asOf());
    }

    @Override
    public void write(OutputStream output) throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        if (dialect.byteOrderMark()) writer.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().fieldSeparator(dialect.separator()).build(writer);
        csv.writeRecord(header());
        for (var one : figures.indicators()) {
            for (var cell : one.cells()) csv.writeRecord(line(one, cell));
        }
        csv.flush();
        writer.flush();
    }

    private List<String> header() {
        var names = new ArrayList<String>();
        named(names, "indicator");
        figures.question().by().forEach(dimension -> named(names, dimension.cellName()));
        names.addAll(
                List.of("value", "unit", "status", "precision", "complete", "expected", "present", "rule", "scores"));
        names.addAll(List.of("additive", "asOf", "watermark", "settled", "question", "notes", "contributions"));
        return names;
    }

    private void named(List<String> names, String name) {
        names.add(name);
        if (labels) names.addAll(List.of(name + "De", name + "En"));
    }

    private List<String> line(Figures.OfIndicator one, Cell<?> cell) {
        var line = new ArrayList<String>();
        indicator(line, one.indicator());
        figures.question().by().forEach(dimension -> member(line, cell, dimension));
        figure(line, one.indicator(), cell);
        answer(line, one);
        explanation(line, one, cell);
        return line;
    }

    private void indicator(List<String> line, Indicator indicator) {
        line.add(Dialect.text(indicator.code()));
        if (labels) label(line, LabelJson.of(indicator.name()));
    }

    private void member(List<String> line, Cell<?> cell, Dimension dimension) {
        line.add(cells.member(cell, dimension)
                .map(member -> member.code() == null ? "" : Dialect.text(member.code()))
                .orElse(""));
        if (labels) label(line, cells.label(cell, dimension).orElse(null));
    }

    private static void label(List<String> line, @Nullable LabelJson label) {
        line.add(label == null ? "" : Dialect.text(label.de()));
        line.add(label == null || label.en() == null ? "" : Dialect.text(label.en()));
    }

    private void figure(List<String> line, Indicator indicator, Cell<?> cell) {
        var value = Cells.value(cell);
        var precision = cell.amount().precision();
        line.add(value == null ? "" : dialect.number(value));
        line.add(indicator.unit().name());
        line.add(cell.amount().status().name());
        line.add(precision == null ? "" : precision.name());
        line.add(Boolean.toString(cell.complete()));
        line.add(Integer.toString(cell.completeness().expected()));
        line.add(Integer.toString(cell.completeness().present()));
        line.add(cell.amount().rule().name());
        line.add(Dialect.text(scores(cell.amount().scores())));
    }

    private static String scores(Map<String, Long> scores) {
        return scores.entrySet().stream()
                .map(score -> score.getKey() + ":" + score.getValue())
                .collect(Collectors.joining(" "));
    }

    private void answer(List<String> line, Figures.OfIndicator one) {
        var question = figures.question();
        line.add(Boolean.toString(one.additive()));
        line.add(question.asOf() == null ? "" : question.asOf().toString());
        line.add(watermark.time() == null ? "" : watermark.time().toString());
        line.add(Boolean.toString(watermark.settled()));
        line.add(new Links(question, labels).figures());
    }

    private void explanation(List<String> line, Figures.OfIndicator one, Cell<?> cell) {
        line.add(Dialect.text(one.notes().stream().map(texts::note).distinct().collect(Collectors.joining(" | "))));
        var contributions = cells.contributions(one.indicator(), cell);
        line.add(contributions == null ? "" : contributions);
    }
}
