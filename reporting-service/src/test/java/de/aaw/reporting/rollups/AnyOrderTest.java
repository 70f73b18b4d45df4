package de.aaw.reporting.rollups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.facts.FactReader;
import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.facts.ValueQuery;
import de.aaw.reporting.history.Published;
import de.aaw.reporting.history.RandomHistory;
import de.aaw.reporting.history.ReadModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyOrderTest {

    private static ReadModel model;

    @BeforeAll
    static void start() {
        model = ReadModel.empty("any-order");
    }

    @BeforeEach
    void clear() {
        model.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyOrderAndAnyDuplicationGivesOneReadModel(long seed) {
        var random = new Random(seed);
        List<Appended> history = appended(RandomHistory.of(random));
        apply(history);
        State expected = state();
        model.clear();
        apply(shuffledWithDuplicates(history, random));
        assertEquals(expected, state());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatWasSaidAtAnInstantIsSaidOfItForEver(long seed) {
        List<Appended> history = appended(RandomHistory.of(new Random(seed)));
        var then = new ArrayList<List<ReportedValue>>();
        for (Appended event : history) {
            apply(List.of(event));
            then.add(values(Counting.ACCEPTED, null));
        }
        for (int i = 0; i < history.size(); i++) {
            assertEquals(then.get(i), values(Counting.ACCEPTED, history.get(i).recordedAt()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void rollupsEqualFactsAfterEveryEvent(long seed) {
        for (Appended event : appended(RandomHistory.of(new Random(seed)))) {
            apply(List.of(event));
            for (Counting counting : Counting.values()) {
                assertEquals(fromFacts(counting), stored(counting));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void writersThatTouchTheSameMeasureWaitForEachOther(long seed) throws Exception {
        var random = new Random(seed);
        List<Appended> history = appended(RandomHistory.of(random));
        apply(history);
        State expected = state();
        model.clear();
        try (var writers = Executors.newFixedThreadPool(4)) {
            var done = new ArrayList<Future<?>>();
            shuffledWithDuplicates(history, random)
                    .forEach(event -> done.add(writers.submit(() -> apply(List.of(event)))));
            for (Future<?> one : done) {
                one.get();
            }
        }
        assertEquals(expected, state());
    }

    private record Appended(Published event, Instant recordedAt) {}

    private record State(List<ReportedValue> accepted, List<ReportedValue> submitted, Set<Rollup> rollups) {}

    private static State state() {
        Set<Rollup> rollups = new HashSet<>(stored(Counting.ACCEPTED));
        rollups.addAll(stored(Counting.SUBMITTED));
        return new State(values(Counting.ACCEPTED, null), values(Counting.SUBMITTED, null), rollups);
    }

    private static List<Appended> appended(List<Published> events) {
        var appended = new ArrayList<Appended>();
        Instant start = Instant.parse("2026-11-21T10:00:00Z");
        for (Published event : events) {
            appended.add(new Appended(event, start.plusSeconds(appended.size())));
        }
        return appended;
    }

    private static List<Appended> shuffledWithDuplicates(List<Appended> history, Random random) {
        var arrived = new ArrayList<>(history);
        history.stream().filter(event -> random.nextInt(3) == 0).forEach(arrived::add);
        Collections.shuffle(arrived, random);
        return arrived;
    }

    private static void apply(List<Appended> events) {
        events.forEach(event -> model.append(event.event(), event.recordedAt()));
    }

    private static List<ReportedValue> values(Counting counting, @Nullable Instant asOf) {
        return model.read(dsl -> FactReader.values(dsl, query(counting, asOf).withEveryRevision()));
    }

    private static Set<Rollup> stored(Counting counting) {
        return new HashSet<>(model.read(dsl -> RollupReader.rollups(dsl, query(counting, null))));
    }

    private static Set<Rollup> fromFacts(Counting counting) {
        return new HashSet<>(model.read(dsl -> RollupReader.fromFacts(dsl, query(counting, null))));
    }

    private static ValueQuery query(Counting counting, @Nullable Instant asOf) {
        return ValueQuery.of(Set.copyOf(RandomHistory.INDICATORS), counting, asOf);
    }
}
