package de.aaw.reporting.figures;

import static java.util.stream.Collectors.groupingBy;

import de.aaw.reporting.aggregation.Completeness;
import de.aaw.reporting.aggregation.Completeness.Expected;
import de.aaw.reporting.aggregation.PlanCalendar;
import de.aaw.reporting.aggregation.Plans;
import de.aaw.reporting.aggregation.Summand;
import de.aaw.reporting.structure.Measure;
import de.aaw.reporting.structure.Plan;
import de.aaw.reporting.structure.Structure;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reports that the plans of one indicator wait for, and to which cells each belongs. */
final class ExpectedReports {
    private final String indicator;
    private final Structure structure;
    private final Plans plans;

    ExpectedReports(String indicator, Structure structure) {
        this.indicator = indicator;
        this.structure = structure;
        this.plans = new Plans(calendars(), structure.today());
    }

    private Map<UUID, PlanCalendar> calendars() {
        var calendars = new HashMap<UUID, PlanCalendar>();
        structure
                .measures()
                .values()
                .forEach(measure -> measure.planFor(indicator)
                        .ifPresent(plan -> calendars.put(measure.id(), calendar(measure, plan))));
        return calendars;
    }

    private static PlanCalendar calendar(Measure measure, Plan plan) {
        return new PlanCalendar(plan.frequency(), plan.dueDays(), measure.firstDay(), measure.lastDay());
    }

    Plans plans() {
        return plans;
    }

    /**
     * All of them, whatever the grouping: else a total would be complete while one of its Länder is missing. Which Länder a measure
     * covers is not known beforehand: one is expected of each that ever reported, and one of the measure until any does.
     *
     * @param all every counting value of the indicator, of whatever period
     */
    List<Place> places(Collection<? extends Located<?>> all) {
        var lands = landsThatReported(all);
        return structure.measures().values().stream()
                .flatMap(measure -> measure.planFor(indicator).stream().flatMap(plan -> switch (plan.regionLevel()) {
                    case COUNTRY -> due(measure);
                    case LAND, KREIS -> due(measure, lands.getOrDefault(measure.id(), Set.of()));
                }))
                .toList();
    }

    private Stream<Place> due(Measure measure) {
        return plans.of(measure.id()).dueOn(plans.today()).stream().map(days -> new Place(measure, days, null));
    }

    private Stream<Place> due(Measure measure, Set<String> lands) {
        if (lands.isEmpty()) return due(measure);
        return due(measure)
                .flatMap(place -> lands.stream().map(land -> new Place(place.measure(), place.days(), land)));
    }

    private static Map<UUID, Set<String>> landsThatReported(Collection<? extends Located<?>> all) {
        var lands = new HashMap<UUID, Set<String>>();
        for (var value : all) {
            var place = value.place();
            if (place.land() != null)
                lands.computeIfAbsent(place.measure().id(), id -> new TreeSet<>())
                        .add(place.land());
        }
        return lands;
    }

    /**
     * How many of the expected reports are there: of one that names a Land the values of that Land decide, else any.
     *
     * @param inside the values of the cell whose period lies inside its days
     */
    Completeness completeness(List<Place> expected, List<? extends Located<?>> inside) {
        return expected.stream().collect(groupingBy(place -> Optional.ofNullable(place.land()))).entrySet().stream()
                .map(ofLand -> Completeness.of(
                        expected(ofLand.getValue()), in(ofLand.getKey().orElse(null), inside), plans))
                .reduce(Completeness.NOTHING_EXPECTED, Completeness::plus);
    }

    private static List<Expected> expected(List<Place> places) {
        return places.stream()
                .map(place -> new Expected(place.measure().id(), place.days()))
                .toList();
    }

    private static List<? extends Summand<?>> in(@Nullable String land, List<? extends Located<?>> values) {
        return values.stream()
                .filter(value -> land == null || land.equals(value.place().land()))
                .map(Located::summand)
                .toList();
    }
}
