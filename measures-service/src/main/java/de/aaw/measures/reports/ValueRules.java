package de.aaw.measures.reports;

import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.periods.Period;
import de.aaw.measures.reports.ValueFault.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rules that values of one report obey; all faults are found at once.
 *
 * @param period of the report, and so of each value
 * @param known indicators of the catalogue, planned or not
 * @param standing counting values of the measure's other reports
 */
record ValueRules(
        Period period,
        Set<IndicatorCode> known,
        Map<IndicatorCode, PlannedIndicator> planned,
        List<StandingCount> standing) {

    /** @param values by their position in what was sent */
    List<ValueFault> check(Map<Integer, ReportedValue> values) {
        List<ValueFault> faults = new ArrayList<>();
        Map<Series, List<StandingCount>> taken =
                standing.stream().collect(Collectors.groupingBy(StandingCount::series));
        Set<ReportedValue.Key> seen = new HashSet<>();
        new TreeMap<>(values).forEach((position, value) -> {
            if (!seen.add(value.key())) {
                faults.add(ValueFault.at(position, "", Code.DUPLICATE));
            }
            checkAlone(position, value, faults);
            PlannedIndicator plan = planned.get(value.indicator());
            if (plan != null && value.counts()) {
                checkGrain(position, value, plan, faults);
                checkOverlap(position, plan, taken.getOrDefault(value.series(), List.of()), faults);
            }
        });
        return faults;
    }

    private void checkAlone(int position, ReportedValue value, List<ValueFault> faults) {
        PlannedIndicator plan = planned.get(value.indicator());
        if (plan == null) {
            Code code = known.contains(value.indicator()) ? Code.NOT_PLANNED : Code.UNKNOWN_INDICATOR;
            faults.add(new ValueFault(
                    position,
                    "indicator",
                    code,
                    Map.of("indicator", value.indicator().text())));
        } else {
            NumberRules.check(value, plan, (field, code) -> faults.add(ValueFault.at(position, field, code)));
        }
        if (value.status().isAbsent() && value.reason() == null) {
            faults.add(ValueFault.at(position, "reason", Code.REASON_MISSING));
        }
        if (!value.counts() && value.source() == null) {
            faults.add(ValueFault.at(position, "source", Code.SOURCE_MISSING));
        }
        checkBreakdown(position, value, faults);
    }

    /** Plans have no breakdowns yet, so that a part of the whole is always beside the plan. */
    private static void checkBreakdown(int position, ReportedValue value, List<ValueFault> faults) {
        if (!value.breakdown().isReadable()) {
            faults.add(ValueFault.at(position, "breakdown", Code.UNKNOWN_BREAKDOWN));
        }
        if (!value.breakdown().isNone() && value.role() != ValueRole.SUPPLEMENTARY) {
            faults.add(ValueFault.at(position, "breakdown", Code.BREAKDOWN_NOT_PLANNED));
        }
    }

    private void checkGrain(int position, ReportedValue value, PlannedIndicator plan, List<ValueFault> faults) {
        if (plan.occupiedBy(period).isEmpty()) {
            Map<String, String> words = Map.of(
                    "period", period.text(), "frequency", plan.frequency().name());
            faults.add(new ValueFault(position, "", Code.OFF_GRAIN, words));
        }
        if (value.region().level() != plan.regionLevel()) {
            Map<String, String> words = Map.of(
                    "region", value.region().code(), "level", plan.regionLevel().name());
            faults.add(new ValueFault(position, "region", Code.REGION_OFF_GRAIN, words));
        }
        if (!plan.hasBegunBy(period)) {
            faults.add(ValueFault.at(position, "", Code.BEFORE_ORIGIN));
        }
    }

    private void checkOverlap(
            int position, PlannedIndicator plan, List<StandingCount> others, List<ValueFault> faults) {
        Optional<Period> mine = plan.occupiedBy(period);
        if (mine.isEmpty()) {
            return;
        }
        others.stream()
                .filter(other ->
                        plan.occupiedBy(other.period()).orElse(other.period()).sharesDayWith(mine.get()))
                .findFirst()
                .ifPresent(other -> faults.add(new ValueFault(
                        position,
                        "",
                        Code.OVERLAPS,
                        Map.of("period", other.period().text()))));
    }
}
