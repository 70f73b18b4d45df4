package de.aaw.reporting.figures;

import de.aaw.reporting.aggregation.AggregationType;
import de.aaw.reporting.aggregation.LeftOut;
import de.aaw.reporting.aggregation.Summand;
import de.aaw.reporting.figures.Note.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the cells of an indicator add up to its total, and if not, why. */
final class Remarks<S> {
    private final Question question;
    private final IndicatorFigures<S> figures;
    private final List<Cell<S>> cells;
    private final Cell<S> total;
    private final Map<Summand<S>, Long> inCells = new HashMap<>();

    Remarks(Question question, IndicatorFigures<S> figures, List<Cell<S>> cells, Cell<S> total) {
        this.question = question;
        this.figures = figures;
        this.cells = cells;
        this.total = total;
        for (var cell : cells) cell.choice().included().forEach(value -> inCells.merge(value, 1L, Long::sum));
    }

    List<Note> notes() {
        var notes = new ArrayList<Note>();
        if (question.by().isEmpty()) return notes;
        aboutTheType(notes);
        aboutOverlaps(notes);
        aboutTheTotal(notes);
        return notes;
    }

    private void aboutTheType(List<Note> notes) {
        switch (figures.indicator().type()) {
            case STOCK -> add(notes, Kind.LEVELS, byPeriod());
            case CUMULATIVE -> add(notes, Kind.RUNNING_TOTALS, byPeriod());
            case RATIO -> add(notes, Kind.QUOTIENTS, 1);
            case QUALITATIVE -> add(notes, Kind.SCORES, 1);
            case FLOW -> {}
        }
        if (!question.countsValues()) add(notes, Kind.NEVER_ADDED, 1);
    }

    private long byPeriod() {
        return question.isBy(Dimension.PERIOD_YEAR) ? 1 : 0;
    }

    private void aboutOverlaps(List<Note> notes) {
        add(notes, Kind.SEVERAL_ACTION_FIELDS, shownTwice(Dimension.ACTION_FIELD));
        add(notes, Kind.SEVERAL_PARTNERS, shownTwice(Dimension.PARTNER));
    }

    private long shownTwice(Dimension dimension) {
        if (!question.isBy(dimension)) return 0;
        return figures.selected().stream()
                .filter(value -> inCells.getOrDefault(value.summand(), 0L) > 1)
                .filter(value ->
                        figures.grid().members(dimension, value.place()).size() > 1)
                .count();
    }

    private void aboutTheTotal(List<Note> notes) {
        if (total.refused().isPresent()) add(notes, Kind.TOTAL_NOT_ADDED, 1);
        add(
                notes,
                Kind.PLANNED_APART,
                total.choice().excluded().stream()
                        .filter(excluded ->
                                excluded.reason() == LeftOut.PLANNED && inCells.containsKey(excluded.summand()))
                        .count());
        var inTotal = Set.copyOf(total.choice().included());
        var missing = figures.selected().stream()
                .filter(value -> inTotal.contains(value.summand()))
                .filter(value -> !inCells.containsKey(value.summand()))
                .toList();
        long inNoYear = missing.stream().filter(figures.grid()::fitsNoYear).count();
        add(notes, Kind.IN_TOTAL_ONLY, inNoYear);
        if (question.isBy(Dimension.PARTNER)) add(notes, Kind.CREDITED_TO_OTHERS, missing.size() - inNoYear);
    }

    private void add(List<Note> notes, Kind kind, long count) {
        if (count > 0) notes.add(new Note(kind, figures.indicator().code(), count));
    }

    /** Each value of the total is in exactly one cell, no cell has another, and what is added is a sum at all: no cells add up to nothing. */
    boolean additive() {
        if (question.by().isEmpty()) return true;
        if (notes().stream().anyMatch(note -> !note.keepsAdditive())) return false;
        var once = new HashMap<Summand<S>, Long>();
        total.choice().included().forEach(value -> once.put(value, 1L));
        return inCells.equals(once) && figures.indicator().type() != AggregationType.RATIO;
    }
}
