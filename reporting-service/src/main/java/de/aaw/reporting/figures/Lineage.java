package de.aaw.reporting.figures;

import static java.util.stream.Collectors.toSet;

import de.aaw.kit.inbox.Watermark;
import de.aaw.reporting.aggregation.LeftOut;
import de.aaw.reporting.aggregation.Rule;
import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.figures.Explanation.Contribution;
import de.aaw.reporting.structure.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values around one cell: which are in it, and of the others why not. */
final class Lineage {
    private static final Comparator<Contribution> IN_ORDER = Comparator.comparing(
                    (Contribution one) -> one.value().lastDay())
            .thenComparing(one -> one.measure().code())
            .thenComparing(one -> one.value().reportId())
            .thenComparingInt(one -> one.value().revision())
            .thenComparingInt(one -> one.value().position());

    private final Question question;
    private final Asker asker;
    private final Structure structure;
    private final ReportedPlaces places;
    private final Map<ReportedValue, LeftOut> leftOut = new HashMap<>();
    private final List<ReportedValue> all;
    private final IndicatorFigures<ReportedValue> figures;

    Lineage(Question question, Asker asker, Structure structure, List<ReportedValue> all) {
        this.question = question;
        this.asker = asker;
        this.structure = structure;
        this.places = new ReportedPlaces(structure);
        this.all = all;
        var standings = new Standings(question.role(), all);
        all.forEach(value -> standings.leftOut(value).ifPresent(reason -> leftOut.put(value, reason)));
        var standing = all.stream()
                .filter(value -> !leftOut.containsKey(value))
                .map(value -> places.of(value, value))
                .toList();
        var indicator = structure.indicators().get(question.indicators().getFirst());
        if (indicator == null) throw new IllegalStateException("not understood: " + question.indicators());
        this.figures = new IndicatorFigures<>(question, structure, indicator, standing);
    }

    Explanation of(Key key, Watermark watermark) {
        var cell = figures.cell(key);
        Checks.check(question, figures, List.of(cell));
        var rule = cell.amount().rule();
        var included = cell.choice().included().stream()
                .map(summand -> contribution(summand.source(), rule, null))
                .sorted(IN_ORDER)
                .toList();
        cell.choice()
                .excluded()
                .forEach(excluded -> leftOut.put(excluded.summand().source(), excluded.reason()));
        return new Explanation(
                question,
                structure,
                watermark,
                figures.indicator(),
                cell,
                included,
                excluded(key, cell, rule),
                hides());
    }

    private List<Contribution> excluded(Key key, Cell<ReportedValue> cell, Rule rule) {
        var excluded = new ArrayList<Contribution>();
        var included = cell.choice().included().stream()
                .map(summand -> summand.source())
                .collect(toSet());
        for (var value : all) {
            var place = places.place(value);
            if (included.contains(value) || !figures.grid().selects(place)) continue;
            if (!cell.days().shareADayWith(place.days())) continue;
            reason(key, value, place)
                    .filter(reason -> isShown(reason, place))
                    .ifPresent(reason -> excluded.add(contribution(value, rule, reason)));
        }
        excluded.sort(IN_ORDER);
        return excluded;
    }

    /** What could count, is selected by the filters, and yet is not in the cell, is credited to another partner. */
    private Optional<LeftOut> reason(Key key, ReportedValue value, Place place) {
        var reason = Optional.ofNullable(leftOut.get(value));
        boolean here = question.by().isEmpty() || figures.grid().keys(place).anyMatch(key::equals);
        if (here) return reason;
        return reason.isEmpty() ? Optional.of(LeftOut.ATTRIBUTION) : Optional.empty();
    }

    /** What was never accepted is shown to those only who may read it in its report. */
    private boolean isShown(LeftOut reason, Place place) {
        return reason != LeftOut.NOT_ACCEPTED || asker.seesInFull(place.measure());
    }

    private boolean hides() {
        return question.counting() == Counting.ACCEPTED && !asker.seesEverything();
    }

    private Contribution contribution(ReportedValue value, Rule rule, @Nullable LeftOut reason) {
        var place = places.place(value);
        var lead = figures.grid()
                .lead(place)
                .map(one -> Membership.leading(one).code())
                .orElse(null);
        return new Contribution(value, place.measure(), lead, rule, reason);
    }
}
