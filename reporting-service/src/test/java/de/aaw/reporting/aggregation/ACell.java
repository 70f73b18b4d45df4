package de.aaw.reporting.aggregation;

import de.aaw.reporting.periods.Days;
import de.aaw.reporting.periods.Frequency;
import de.aaw.reporting.periods.Period;
import de.aaw.reporting.periods.PeriodSelection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One cell under test: an indicator, the plans of its measures, the days asked for and the values. */
record ACell(IndicatorKind kind, Map<UUID, PlanCalendar> plans, Days days, List<AValue> values) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static ACell of(AggregationType type, String asked, AValue... values) {
        var unit = type == AggregationType.RATIO ? Unit.PERCENT : Unit.PERSONS;
        return new ACell(new IndicatorKind(type, unit, true), Map.of(), asked(asked), List.of(values))
                .planned(Frequency.YEAR);
    }

    private static Days asked(String text) {
        return PeriodSelection.parse(Arrays.asList(text.split(","))).days();
    }

    ACell planned(Frequency frequency) {
        return planned(frequency, "2015-01-01--2018-12-31");
    }

    ACell planned(Frequency frequency, String measure) {
        var all = new HashMap<UUID, PlanCalendar>();
        var days = Period.parse(measure);
        values.forEach(value ->
                all.put(AValue.id(value.measure()), new PlanCalendar(frequency, 90, days.firstDay(), days.lastDay())));
        return new ACell(kind, all, days(), values);
    }

    ACell notComparable() {
        return new ACell(new IndicatorKind(kind.type(), kind.unit(), false), plans, days, values);
    }

    ACell withUnit(Unit unit) {
        return new ACell(new IndicatorKind(kind.type(), unit, kind.comparable()), plans, days, values);
    }

    List<Summand<AValue>> summands() {
        return values.stream().map(AValue::summand).toList();
    }

    Choice<AValue> choice() {
        return Choice.of(kind, ValueRole.COUNTING, days, summands(), new Levels(new Plans(plans, TODAY), summands()));
    }

    Addition addition() {
        return Addition.of(kind, ValueRole.COUNTING, choice().included());
    }

    Amount amount() {
        return switch (addition()) {
            case Addition.Added added -> added.amount();
            case Addition.Refused refused -> throw new AssertionError(refused);
        };
    }

    String shown() {
        var value = amount().value();
        return value == null ? amount().status().name() : value.rounded().toPlainString();
    }
}
