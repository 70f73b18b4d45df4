package de.aaw.measures.reports;

import de.aaw.measures.indicators.Indicator;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.indicators.Indicators;
import de.aaw.measures.measures.Measure;
import de.aaw.measures.periods.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges values by their measure's plans, the catalogue, and what the measure's other reports say. */
@ApplicationScoped
class ValueCheck {
    private final Indicators indicators;
    private final Reports reports;

    @Inject
    ValueCheck(Indicators indicators, Reports reports) {
        this.indicators = indicators;
        this.reports = reports;
    }

    /** The values as they were sent, once every rule holds for them. */
    List<ReportedValue> read(Measure measure, Period period, List<SentValue> sent) {
        return read(measure, period, sent, List.of());
    }

    /** @param more faults that were found already */
    List<ReportedValue> read(Measure measure, Period period, List<SentValue> sent, List<ValueFault> more) {
        List<ValueFault> faults = new ArrayList<>(more);
        Map<Integer, ReportedValue> values = new TreeMap<>();
        for (int i = 0; i < sent.size(); i++) {
            int position = i;
            sent.get(i).read(i, faults).ifPresent(value -> values.put(position, value));
        }
        Collection<Indicator> known =
                indicators.withCodes(codes(values.values())).values();
        faults.addAll(rules(measure, period, known).check(values));
        refuse(faults);
        return List.copyOf(values.values());
    }

    /** @param held the values' indicators, locked: what is found here still holds at the commit */
    void checkForSubmission(Measure measure, Period period, List<ReportedValue> values, Collection<Indicator> held) {
        Map<Integer, ReportedValue> byPosition = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            byPosition.put(i, values.get(i));
        }
        refuse(rules(measure, period, held).check(byPosition));
    }

    static List<IndicatorCode> codes(Collection<ReportedValue> values) {
        return values.stream().map(ReportedValue::indicator).distinct().toList();
    }

    private ValueRules rules(Measure measure, Period period, Collection<Indicator> known) {
        Map<IndicatorCode, PlannedIndicator> planned = new TreeMap<>();
        known.forEach(indicator -> measure.plan(indicator.code())
                .ifPresent(plan -> planned.put(indicator.code(), PlannedIndicator.of(indicator, plan))));
        return new ValueRules(
                period,
                known.stream().map(Indicator::code).collect(Collectors.toSet()),
                planned,
                reports.countingBeside(measure, period));
    }

    private static void refuse(List<ValueFault> faults) {
        if (!faults.isEmpty()) {
            throw new ReportRefused(new ReportRefusal.ValuesRefused(faults.stream()
                    .sorted(Comparator.comparingInt(ValueFault::position))
                    .toList()));
        }
    }
}
