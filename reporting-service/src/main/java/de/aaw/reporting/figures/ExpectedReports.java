package de.aaw.reporting.figures;

import de.aaw.reporting.aggregation.Completeness.Expected;
import de.aaw.reporting.aggregation.PlanCalendar;
import de.aaw.reporting.aggregation.Plans;
import de.aaw.reporting.structure.Measure;
import de.aaw.reporting.structure.Plan;
import de.aaw.reporting.structure.Structure;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

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
     * All of them. Which Länder a measure covers is not known beforehand: by Land, one is expected of each that ever reported.
     *
     * @param everyLand whether the question tells Länder apart
     * @param all every counting value of the indicator, of whatever period
     */
    List<Place> places(boolean everyLand, Collection<? extends Located<?>> all) {
        var lands = landsThatReported(all);
        return structure.measures().values().stream()
                .flatMap(measure -> measure.planFor(indicator).stream()
                        .flatMap(plan -> everyLand && plan.regionLevel() != Plan.RegionLevel.COUNTRY
                                ? due(measure, lands.getOrDefault(measure.id(), Set.of()))
                                : due(measure)))
                .toList();
    }

    private Stream<Place> due(Measure measure) {
        return plans.of(measure.id()).dueOn(plans.today()).stream().map(days -> new Place(measure, days, null));
    }

    private Stream<Place> due(Measure measure, Set<String> lands) {
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

    static List<Expected> expected(Stream<Place> places) {
        return places.map(place -> new Expected(place.measure().id(), place.days()))
                .distinct()
                .toList();
    }
}
