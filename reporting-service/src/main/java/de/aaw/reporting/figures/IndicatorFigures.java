package de.aaw.reporting.figures;

import de.aaw.reporting.aggregation.Addition;
import de.aaw.reporting.aggregation.Choice;
import de.aaw.reporting.aggregation.IndicatorKind;
import de.aaw.reporting.aggregation.Levels;
import de.aaw.reporting.aggregation.Plans;
import de.aaw.reporting.periods.Days;
import de.aaw.reporting.periods.PeriodSelection;
import de.aaw.reporting.periods.Span;
import de.aaw.reporting.structure.Indicator;
import de.aaw.reporting.structure.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The figures of one indicator: cells and total of one question, over values or over stored sums alike. What explains a cell asks
 * the same object for the same cell.
 */
final class IndicatorFigures<S> {
    private final Question question;
    private final Indicator indicator;
    private final IndicatorKind kind;
    private final ExpectedReports reports;
    private final Levels levels;
    private final Optional<LocalDate> lastReported;
    private final Grid grid;
    private final List<Located<S>> selected;
    private final List<Place> expected;

    /** What a cell is made from: the values in it, and the reports it waits for. */
    private record Contents<S>(List<Located<S>> values, List<Place> reports) {
        Contents() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param all every value of the indicator in the role asked for, whatever the filters: some rules look beyond them */
    IndicatorFigures(Question question, Structure structure, Indicator indicator, List<Located<S>> all) {
        this.question = question;
        this.indicator = indicator;
        this.kind = new IndicatorKind(indicator.type(), indicator.unit(), indicator.comparable());
        this.reports = new ExpectedReports(indicator.code(), structure);
        this.levels =
                new Levels(reports.plans(), all.stream().map(Located::summand).toList());
        this.lastReported = lastReported(reports.plans(), all);
        this.grid = new Grid(question, new Membership(structure, question.structuring(), indicator.code()), days());
        this.selected =
                all.stream().filter(value -> grid.selects(value.place())).toList();
        this.expected = expected(all);
    }

    private List<Place> expected(List<Located<S>> all) {
        return reports.places(all).stream()
                .filter(place -> question.countsValues() && grid.selects(place))
                .toList();
    }

    /** A key date stands for its plan period: ending on the key date, the question would hold no whole one of it. */
    private static <S> Optional<LocalDate> lastReported(Plans plans, List<Located<S>> all) {
        return all.stream()
                .filter(value -> !value.summand().sum().planned())
                .map(value -> plans.endOfPlanPeriod(
                        value.summand().measure(), value.place().days()))
                .max(Comparator.naturalOrder());
    }

    /** Without a range the question ends with the last reported period, whatever is filtered: a filter changes no cell. */
    private Days days() {
        return Optional.ofNullable(question.period())
                .map(PeriodSelection::days)
                .orElseGet(() ->
                        Days.of(Span.until(lastReported.orElse(reports.plans().today()))));
    }

    Indicator indicator() {
        return indicator;
    }

    Optional<LocalDate> lastReported() {
        return lastReported;
    }

    List<Located<S>> selected() {
        return selected;
    }

    /** Places of what is waited for, as selected by the filters. */
    List<Place> expected() {
        return expected;
    }

    Grid grid() {
        return grid;
    }

    /** Everything that was selected, as one figure. */
    Cell<S> total() {
        return cell(Key.WHOLE, grid.days(), new Contents<>(selected, expected));
    }

    /** In the order of their members; without a grouping the total is the one cell. */
    List<Cell<S>> cells() {
        if (question.by().isEmpty()) return List.of(total());
        return contents().entrySet().stream()
                .map(entry -> cell(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** One of {@link #cells()}, or an empty one where nothing belongs to the key. */
    Cell<S> cell(Key key) {
        if (question.by().isEmpty()) return total();
        return cell(key, contents().getOrDefault(key, new Contents<>()));
    }

    private SortedMap<Key, Contents<S>> contents() {
        var contents = new TreeMap<Key, Contents<S>>();
        for (var value : selected)
            grid.keys(value.place())
                    .forEach(key -> contents.computeIfAbsent(key, any -> new Contents<>())
                            .values()
                            .add(value));
        expected.stream()
                .filter(grid::makesCells)
                .flatMap(report -> grid.keys(report))
                .forEach(key -> contents.computeIfAbsent(key, any -> new Contents<>()));
        for (var report : expected)
            grid.keys(report)
                    .flatMap(key -> Stream.ofNullable(contents.get(key)))
                    .forEach(cell -> cell.reports().add(report));
        return contents;
    }

    private Cell<S> cell(Key key, Contents<S> contents) {
        return cell(key, grid.daysOf(key).orElse(grid.days()), contents);
    }

    private Cell<S> cell(Key key, Days days, Contents<S> contents) {
        var summands = contents.values().stream().map(Located::summand).toList();
        var choice = Choice.of(kind, question.role(), days, summands, levels);
        var inside = contents.values().stream()
                .filter(value -> days.contain(value.place().days()))
                .toList();
        return new Cell<>(
                key,
                days,
                choice,
                reports.completeness(contents.reports(), inside),
                Addition.of(kind, question.role(), choice.included()));
    }
}
