package de.aaw.reporting.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.inbox.Watermark;
import de.aaw.reporting.aggregation.AggregationType;
import de.aaw.reporting.aggregation.Sum;
import de.aaw.reporting.aggregation.Summand;
import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.facts.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For random alliances and random questions: the figures are those of a plain reading, and contributions give each exactly. */
class FiguresPropertyTest {
    private static final int RUNS = 700;
    private static final Asker OFFICE = new Asker(false, true, null);
    private static final Watermark NOW = new Watermark(List.of(), null, null);

    private static List<Located<Object>> values(RandomWorld world) {
        var places = new ReportedPlaces(world.structure);
        return world.values.stream()
                .filter(value -> value.standing() == Standing.IN_FORCE && value.role() == ValueRole.COUNTING)
                .map(value -> places.<Object>of(value, value))
                .toList();
    }

    /** As rollups hold them: one sum per measure, period, Land, planned or not. */
    private static List<Located<Object>> rolledUp(RandomWorld world) {
        record Bucket(Place place, boolean planned) {}
        var sums = values(world).stream()
                .collect(groupingBy(
                        value -> new Bucket(value.place(), value.summand().sum().planned()),
                        reducing(Sum.NOTHING, value -> value.summand().sum(), Sum::plus)));
        var rolledUp = new ArrayList<Located<Object>>();
        sums.forEach((bucket, sum) -> rolledUp.add(new Located<>(
                bucket.place(),
                new Summand<>(bucket.place().measure().id(), bucket.place().days(), sum, bucket))));
        return rolledUp;
    }

    private record Shown(Key key, @Nullable BigDecimal value, String status, String completeness) {
        static Shown of(Cell<?> cell) {
            var value = cell.amount().value();
            return new Shown(
                    cell.key(),
                    value == null ? null : value.rounded(),
                    cell.amount().status() + " " + cell.amount().precision() + " " + cell.complete(),
                    cell.completeness().toString());
        }
    }

    private static IndicatorFigures<Object> figures(
            RandomWorld world, Question question, List<Located<Object>> values) {
        return new IndicatorFigures<>(question, world.structure, world.indicator(), values);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FLOW", "STOCK"},
            value = AggregationType.class)
    void rollupsGiveTheFiguresOfTheirValues(AggregationType type) {
        for (int run = 0; run < RUNS; run++) {
            var world = new RandomWorld(type, run);
            var question = RandomQuestion.of(new Random(run));
            var fromValues = figures(world, question, values(world));
            var fromRollups = figures(world, question, rolledUp(world));
            assertEquals(
                    fromValues.cells().stream().map(Shown::of).toList(),
                    fromRollups.cells().stream().map(Shown::of).toList());
            assertEquals(Shown.of(fromValues.total()), Shown.of(fromRollups.total()));
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FLOW", "STOCK"},
            value = AggregationType.class)
    void aPlainReadingGivesTheSameFigures(AggregationType type) {
        for (int run = 0; run < RUNS; run++) {
            var world = new RandomWorld(type, run);
            var question = RandomQuestion.of(new Random(run));
            var plain = new PlainCube(world, question, type == AggregationType.STOCK).cells();
            assertEquals(
                    plain.toString(),
                    numbers(figures(world, question, rolledUp(world))).toString(),
                    "run " + run + question);
        }
    }

    private static Map<List<String>, String> numbers(IndicatorFigures<Object> figures) {
        var numbers = new TreeMap<List<String>, String>(Comparator.comparing(Objects::toString));
        for (var cell : figures.cells()) {
            var value = cell.amount().value();
            if (value != null)
                numbers.put(
                        codes(cell.key()), value.rounded().stripTrailingZeros().toPlainString());
        }
        return numbers;
    }

    private static List<String> codes(Key key) {
        return key.members().stream()
                .map(member -> member.code() == null ? "-" : member.code())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FLOW", "STOCK"},
            value = AggregationType.class)
    void contributionsGiveTheirCellExactly(AggregationType type) {
        for (int run = 0; run < RUNS / 2; run++) {
            var world = new RandomWorld(type, run);
            var question = RandomQuestion.of(new Random(run));
            var figures = figures(world, question, rolledUp(world));
            for (var cell : figures.cells()) assertExplained(world, question, cell);
            assertExplained(world, question, figures.total());
        }
    }

    private static void assertExplained(RandomWorld world, Question question, Cell<?> cell) {
        var asked = RandomQuestion.about(cell, question);
        var explained = new Lineage(asked, OFFICE, world.structure, world.values).of(cell.key(), NOW);
        assertEquals(Shown.of(cell), Shown.of(explained.cell()), asked.toString());
        var numbers = explained.included().stream()
                .map(one -> one.value().number())
                .filter(Objects::nonNull)
                .toList();
        var value = cell.amount().value();
        var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(numbers.isEmpty(), value == null);
        if (value != null) assertEquals(0, sum.compareTo(value.rounded()));
        assertNothingTwice(explained);
    }

    private static void assertNothingTwice(Explanation explained) {
        var all = new ArrayList<ReportedValue>();
        explained.included().forEach(one -> all.add(one.value()));
        explained.excluded().forEach(one -> all.add(one.value()));
        assertEquals(all.size(), all.stream().distinct().count());
    }
}
