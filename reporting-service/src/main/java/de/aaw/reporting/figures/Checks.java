package de.aaw.reporting.figures;

import static java.util.stream.Collectors.toCollection;

import de.aaw.reporting.periods.Frequency;
import de.aaw.reporting.periods.Period;
import de.aaw.reporting.structure.Measure;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Questions that no number answers: they are refused, with the reason. */
final class Checks {
    private static final Period ANY_YEAR = Period.year(2000);

    private Checks() {}

    static void check(Question question, IndicatorFigures<?> figures, List<? extends Cell<?>> cells) {
        if (question.countsValues()) {
            checkComparable(question, figures);
            checkComposition(question, figures);
        }
        cells.forEach(cell -> cell.refused().ifPresent(reason -> {
            throw new Refusal.CannotAdd(figures.indicator().code(), reason).asException();
        }));
    }

    /** What is waited for counts as well: a question is not refused only once the second measure reports. */
    private static void checkComparable(Question question, IndicatorFigures<?> figures) {
        var indicator = figures.indicator();
        if (indicator.comparable() || question.isBy(Dimension.MEASURE)) return;
        var reported = figures.selected().stream()
                .filter(value -> value.summand().sum().parts() > 0)
                .map(Located::place)
                .filter(place -> figures.grid().days().contain(place.days()));
        var measures = Stream.concat(reported, figures.expected().stream())
                .map(place -> place.measure().code())
                .collect(toCollection(TreeSet::new));
        if (measures.size() > 1) throw new Refusal.NotComparable(indicator.code(), List.copyOf(measures)).asException();
    }

    private static void checkComposition(Question question, IndicatorFigures<?> figures) {
        var reported = figures.selected().stream().map(Located::place);
        var measures = Stream.concat(reported, figures.expected().stream())
                .map(Place::measure)
                .distinct()
                .toList();
        for (var measure : measures) {
            measure.planFor(figures.indicator().code())
                    .ifPresent(plan -> check(question, figures, measure, plan.frequency()));
        }
    }

    private static void check(Question question, IndicatorFigures<?> figures, Measure measure, Frequency frequency) {
        asked(question)
                .filter(period -> !frequency.canCompose(period.days()))
                .findFirst()
                .ifPresent(period -> {
                    var asked = period.equals(ANY_YEAR) ? Dimension.PERIOD_YEAR.asked() : period.text();
                    throw new Refusal.CannotCompose(figures.indicator().code(), measure.code(), frequency, asked)
                            .asException();
                });
    }

    /** The single periods that figures must be made up for; a range or a free interval takes what lies in it. */
    private static Stream<Period> asked(Question question) {
        var years = question.isBy(Dimension.PERIOD_YEAR) ? Stream.of(ANY_YEAR) : Stream.<Period>of();
        if (question.period() == null) return years;
        var singles = question.period().items().stream()
                .filter(item -> item.last() == null)
                .map(item -> item.first())
                .filter(period -> period.form().isCalendar());
        return Stream.concat(years, singles);
    }
}
