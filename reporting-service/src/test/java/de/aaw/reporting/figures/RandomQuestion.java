package de.aaw.reporting.figures;

import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.periods.PeriodSelection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Any grouping, any filter, any period. */
final class RandomQuestion {
    private static final List<String> PERIODS =
            List.of("", "2016", "2015..2016", "2015..2018", "2015,2017", "2016-03-01..2017-12-31");
    private static final Map<Dimension, List<String>> MEMBERS = Map.of(
            Dimension.MEASURE, List.of("A", "B", "C"),
            Dimension.PARTNER, List.of("p1", "p2", "WIRTSCHAFT"),
            Dimension.BENCH, List.of("BUND", "WIRTSCHAFT"),
            Dimension.ACTION_FIELD, List.of("D/Z5", "D/Z6"),
            Dimension.DECLARATION, List.of("D1", "D2"),
            Dimension.LAND, List.of("DE-BY", "DE-NW", "DE"));

    private RandomQuestion() {}

    static Question of(Random random) {
        var by = new ArrayList<>(Arrays.asList(Dimension.values()));
        Collections.shuffle(by, random);
        var period = PERIODS.get(random.nextInt(PERIODS.size()));
        return new Question(
                List.of("X"),
                by.subList(0, random.nextInt(4)),
                filters(random),
                period.isEmpty() ? null : PeriodSelection.parse(List.of(period.split(","))),
                ValueRole.COUNTING,
                Counting.ACCEPTED,
                random.nextBoolean() ? Structuring.TODAY : Structuring.AT_TIME,
                null);
    }

    private static Filters filters(Random random) {
        var asked = new EnumMap<Dimension, List<String>>(Dimension.class);
        MEMBERS.forEach((dimension, codes) -> {
            if (random.nextInt(6) == 0) asked.put(dimension, codes.subList(0, 1 + random.nextInt(codes.size())));
        });
        return new Filters(asked);
    }

    /** The question about one of its cells alone, as the address of its contributions asks it. */
    static Question about(Cell<?> cell, Question question) {
        var asked = new EnumMap<Dimension, List<String>>(Dimension.class);
        asked.putAll(question.filters().asked());
        var period = question.period();
        for (int i = 0; i < cell.key().members().size(); i++) {
            var dimension = question.by().get(i);
            if (dimension == Dimension.PERIOD_YEAR) period = days(cell);
            else asked.put(dimension, List.of(cell.key().members().get(i).filter(dimension)));
        }
        var by = cell.key().equals(Key.WHOLE) ? List.<Dimension>of() : question.by();
        return new Question(
                question.indicators(),
                by,
                new Filters(asked),
                period,
                question.role(),
                question.counting(),
                question.structuring(),
                question.asOf());
    }

    private static PeriodSelection days(Cell<?> cell) {
        return PeriodSelection.parse(cell.days().spans().stream()
                .map(span -> span.firstDay() + "--" + span.lastDay())
                .toList());
    }
}
