package de.aaw.reporting.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.reporting.periods.Days;
import de.aaw.reporting.periods.Frequency;
import de.aaw.reporting.periods.Period;
import de.aaw.reporting.periods.PeriodSelection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the order, whatever the grouping: the same figures, and those that a plain reading of the rules gives. */
class AggregationPropertyTest {
    private static final int RUNS = 1500;
    private static final List<String> ASKED =
            List.of("2015", "2016", "2015..2016", "2015..2018", "2015,2017", "2016-H2..2017");
    private static final Plans PLANS = new Plans(
            Map.of(
                    AValue.id("A"), plan(Frequency.YEAR),
                    AValue.id("B"), plan(Frequency.QUARTER),
                    AValue.id("C"), plan(Frequency.AD_HOC)),
            ACell.TODAY);

    private static PlanCalendar plan(Frequency frequency) {
        return new PlanCalendar(frequency, 90, LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31));
    }

    private static <S> Addition figure(AggregationType type, String asked, List<Summand<S>> summands) {
        var kind = new IndicatorKind(type, type == AggregationType.RATIO ? Unit.PERCENT : Unit.PERSONS, true);
        Days days = PeriodSelection.parse(List.of(asked.split(","))).days();
        return Addition.of(
                kind,
                ValueRole.COUNTING,
                Choice.of(kind, ValueRole.COUNTING, days, summands, new Levels(PLANS, summands))
                        .included());
    }

    private static List<Summand<AValue>> summands(List<AValue> values) {
        return values.stream().map(AValue::summand).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = AggregationType.class,
            names = {"FLOW", "STOCK", "CUMULATIVE", "RATIO"})
    void anyOrderGivesTheSameFigure(AggregationType type) {
        for (int run = 0; run < RUNS; run++) {
            var values = new RandomValues(run).of(type);
            var shuffled = new ArrayList<>(values);
            Collections.shuffle(shuffled, new Random(run));
            var asked = ASKED.get(run % ASKED.size());
            assertEquals(figure(type, asked, summands(values)), figure(type, asked, summands(shuffled)), "run " + run);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AggregationType.class,
            names = {"FLOW", "STOCK", "CUMULATIVE", "RATIO"})
    void storedPartialSumsGiveTheSameFigureAsTheirValues(AggregationType type) {
        for (int run = 0; run < RUNS; run++) {
            var values = new RandomValues(run).of(type);
            var asked = ASKED.get(run % ASKED.size());
            assertEquals(figure(type, asked, summands(values)), figure(type, asked, rolledUp(values)), "run " + run);
        }
    }

    private record Row(UUID measure, String period, boolean planned) {}

    private static List<Summand<Row>> rolledUp(List<AValue> values) {
        var rows = new HashMap<Row, Sum>();
        for (var value : summands(values)) {
            var row = new Row(value.measure(), value.source().period(), value.planned());
            rows.merge(row, value.sum(), Sum::plus);
        }
        var summands = new ArrayList<Summand<Row>>();
        rows.forEach((row, sum) -> summands.add(
                new Summand<>(row.measure(), Period.parse(row.period()).days(), sum, row)));
        return summands;
    }

    @ParameterizedTest
    @EnumSource(
            value = AggregationType.class,
            names = {"FLOW", "STOCK", "RATIO"})
    void aPlainReadingOfTheRulesGivesTheSameFigure(AggregationType type) {
        for (int run = 0; run < RUNS; run++) {
            var values = new RandomValues(run).of(type);
            var asked = ASKED.get(run % ASKED.size());
            var added = (Addition.Added) figure(type, asked, summands(values));
            assertEquals(
                    PlainFigure.of(type, asked, values), PlainFigure.of(added.amount()), "run " + run + " " + asked);
        }
    }
}
