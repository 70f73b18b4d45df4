package de.aaw.reporting.figures.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.aaw.reporting.aggregation.Rule;
import de.aaw.reporting.figures.Cell;
import de.aaw.reporting.figures.Dimension;
import de.aaw.reporting.figures.Member;
import de.aaw.reporting.figures.Names;
import de.aaw.reporting.figures.Question;
import de.aaw.reporting.figures.Structuring;
import de.aaw.reporting.structure.Indicator;
import de.aaw.reporting.structure.Structure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes cells down: as the answer to a question, and again above the contributions that explain one. */
final class Cells {
    private final Question question;
    private final Structure structure;
    private final boolean labels;
    private final Links links;
    private final Names names;

    Cells(Question question, Structure structure, boolean labels) {
        this.question = question;
        this.structure = structure;
        this.labels = labels;
        this.links = new Links(question, labels);
        this.names = new Names(structure);
    }

    CellJson cell(Indicator indicator, Cell<?> cell) {
        var amount = cell.amount();
        return new CellJson(
                indicator.code(),
                code(cell, Dimension.PERIOD_YEAR).orElse(null),
                code(cell, Dimension.MEASURE).orElse(null),
                code(cell, Dimension.PARTNER).orElse(null),
                code(cell, Dimension.BENCH).orElse(null),
                code(cell, Dimension.ACTION_FIELD).orElse(null),
                code(cell, Dimension.DECLARATION).orElse(null),
                code(cell, Dimension.LAND).orElse(null),
                value(cell),
                indicator.unit(),
                amount.status(),
                amount.precision(),
                cell.complete(),
                cell.completeness().expected(),
                cell.completeness().present(),
                amount.rule(),
                amount.scores(),
                labels ? labels(indicator, cell) : null,
                contributions(indicator, cell));
    }

    /** None of a total that is not added: nothing explains what there is not. */
    @Nullable
    String contributions(Indicator indicator, Cell<?> cell) {
        return cell.amount().rule() == Rule.NOT_ADDED ? null : links.contributions(indicator.code(), cell);
    }

    static @Nullable BigDecimal value(Cell<?> cell) {
        var exact = cell.amount().value();
        return exact == null ? null : exact.rounded();
    }

    /** The member of a dimension that the question groups by; what belongs to none is null, not absent. */
    Optional<Member> member(Cell<?> cell, Dimension dimension) {
        int place = question.by().indexOf(dimension);
        return place < 0 || cell.key().members().isEmpty()
                ? Optional.empty()
                : Optional.of(cell.key().members().get(place));
    }

    private Optional<JsonNode> code(Cell<?> cell, Dimension dimension) {
        if (dimension == Dimension.PERIOD_YEAR && !question.isBy(dimension) && question.period() != null)
            return Optional.of(TextNode.valueOf(question.period().text()));
        return member(cell, dimension)
                .map(member -> member.code() == null ? NullNode.getInstance() : TextNode.valueOf(member.code()));
    }

    private Map<String, LabelJson> labels(Indicator indicator, Cell<?> cell) {
        var all = new LinkedHashMap<String, LabelJson>();
        all.put("indicator", LabelJson.of(indicator.name()));
        for (var dimension : question.by()) {
            label(cell, dimension).ifPresent(label -> all.put(dimension.cellName(), label));
        }
        return all;
    }

    Optional<LabelJson> label(Cell<?> cell, Dimension dimension) {
        return member(cell, dimension)
                .flatMap(member -> names.of(dimension, member, day(cell)))
                .map(LabelJson::of);
    }

    /** The day on which names are read: at their time means that of the latest value in the cell, or else of the cell. */
    private LocalDate day(Cell<?> cell) {
        if (question.structuring() == Structuring.TODAY) return structure.today();
        return cell.choice().included().stream()
                .map(summand -> summand.days().lastDay())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> lastDayKnown(cell));
    }

    /** Nothing is in it: its own last day, which may be yet to come. */
    private LocalDate lastDayKnown(Cell<?> cell) {
        var lastDay = cell.days().spans().getLast().lastDay();
        return lastDay.isAfter(structure.today()) ? structure.today() : lastDay;
    }
}
