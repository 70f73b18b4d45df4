package de.aaw.reporting.projection;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.reporting.derived.Serving;
import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.facts.ValueQuery;
import de.aaw.reporting.rollups.Rollup;
import de.aaw.reporting.rollups.RollupReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts of two revisions come in every order: a revision is seen when it is whole and not before, and the right one is in force at each instant. */
@QuarkusTest
class InterleavedRevisionsTest {

    @Inject
    Stage stage;

    @Inject
    Serving serving;

    @Test
    void twoPartsAndThreeInEveryInterleavingWithTheStates() {
        List<List<Integer>> orders = Orders.after(2, Orders.interleavings(2, 3, 4));
        assertEquals(1260, orders.size());
        assertInForce(Telling.all("G", orders, name -> SmallHistory.twoRevisions(name, 2, 3)));
    }

    @Test
    @Tag("slow")
    void twoPartsEachInEveryOrderWithTheStates() {
        List<List<Integer>> orders = Orders.after(2, Orders.interleavings(1, 1, 1, 1, 2, 2));
        assertEquals(10_080, orders.size());
        assertInForce(Telling.all("H", orders, name -> SmallHistory.twoRevisions(name, 2, 2)));
    }

    /** After each event, and of the instant of each event for ever. */
    private void assertInForce(List<Telling> tellings) {
        var rounds = new ArrayList<Stage.Round>();
        stage.rounds(tellings, new Appended(true), round -> {
            rounds.add(round);
            assertInForce(tellings, round.place() + 1, null);
        });
        for (Stage.Round round : rounds) {
            assertInForce(tellings, round.place(), round.first().minusMillis(1));
            assertInForce(tellings, round.place() + 1, round.last());
        }
        rounds.subList(2, rounds.size()).forEach(round -> assertAnswers(tellings, round));
    }

    private void assertInForce(List<Telling> tellings, int events, @Nullable Instant asOf) {
        for (Counting counting : Counting.values()) {
            var expected = new TreeMap<String, BigDecimal>();
            tellings.forEach(telling -> inForce(telling, events, counting)
                    .ifPresent(sum -> expected.put(SmallHistory.indicator(telling.name()), BigDecimal.valueOf(sum))));
            assertEquals(expected, sums(tellings, counting, asOf), () -> counting + " after " + events);
        }
    }

    private static Optional<Integer> inForce(Telling telling, int events, Counting counting) {
        var told = telling.order().stream()
                .limit(events)
                .map(telling.history()::get)
                .toList();
        return new PlainRevisions(told).sum(counting);
    }

    /** By indicator, which every telling has for itself: today's from rollups, those as of an instant from facts. */
    private Map<String, BigDecimal> sums(List<Telling> tellings, Counting counting, @Nullable Instant asOf) {
        Set<String> indicators = tellings.stream()
                .map(telling -> SmallHistory.indicator(telling.name()))
                .collect(Collectors.toSet());
        List<Rollup> rollups =
                serving.read(dsl -> RollupReader.rollups(dsl, ValueQuery.of(indicators, counting, asOf)));
        var sums = new TreeMap<String, BigDecimal>();
        rollups.forEach(
                rollup -> sums.merge(rollup.bucket().indicator(), rollup.sum().number(), BigDecimal::add));
        return sums;
    }

    /** Of every hundredth telling. */
    private static void assertAnswers(List<Telling> tellings, Stage.Round round) {
        for (int i = round.place(); i < tellings.size(); i += 100) {
            Telling telling = tellings.get(i);
            Integer value = given().get("/v1/figures?period=2016&indicator=%s&asOf=%s"
                            .formatted(SmallHistory.indicator(telling.name()), round.last()))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("totals[0].value");
            assertEquals(
                    inForce(telling, round.place() + 1, Counting.ACCEPTED),
                    Optional.ofNullable(value),
                    telling::toString);
        }
    }
}
