package de.aaw.measures.reports;

import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.measures.MeasureRefusal.StandingValue;
import de.aaw.measures.periods.OpenPeriod;
import de.aaw.measures.periods.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which values that stand would lose their place under a measure's new period and plans. */
record StandingRules(OpenPeriod measurePeriod, Map<IndicatorCode, PlannedIndicator> planned) {

    List<StandingValue> orphans(List<Standing> standing) {
        List<StandingValue> orphans = new ArrayList<>();
        for (Standing value : standing) {
            reason(value, standing)
                    .ifPresent(reason -> orphans.add(new StandingValue(
                            value.period().text(), value.series().indicator().text(), reason)));
        }
        return orphans.stream().distinct().toList();
    }

    private Optional<String> reason(Standing value, List<Standing> standing) {
        if (!measurePeriod.sharesDayWith(value.period())) {
            return Optional.of("OUTSIDE_MEASURE");
        }
        PlannedIndicator plan = planned.get(value.series().indicator());
        if (plan == null) {
            return Optional.of("NOT_PLANNED");
        }
        return value.counts() ? reasonNotToCount(value, plan, standing) : Optional.empty();
    }

    private static Optional<String> reasonNotToCount(Standing value, PlannedIndicator plan, List<Standing> standing) {
        Optional<Period> occupied = plan.occupiedBy(value.period());
        if (occupied.isEmpty()) {
            return Optional.of("OFF_GRAIN");
        }
        if (value.series().region().level() != plan.regionLevel()) {
            return Optional.of("REGION_OFF_GRAIN");
        }
        if (!plan.hasBegunBy(value.period())) {
            return Optional.of("BEFORE_ORIGIN");
        }
        boolean overlaps = standing.stream()
                .filter(other -> other.counts()
                        && other.series().equals(value.series())
                        && !other.period().equals(value.period()))
                .anyMatch(other -> plan.occupiedBy(other.period())
                        .map(occupied.get()::sharesDayWith)
                        .orElse(false));
        return overlaps ? Optional.of("OVERLAPS") : Optional.empty();
    }
}
