package de.aaw.reporting.projection;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import de.aaw.kit.inbox.Quarantine;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever order the log brings a history in, and whatever of it twice or thrice: one read model. Each order is told, none is drawn. */
@QuarkusTest
class EveryOrderTest {

    @Inject
    Stage stage;

    @Inject
    Quarantine quarantine;

    /** Across topics there is no order: 1 partner, 1 indicator, 2 versions of a measure and 4 events of a report. */
    @Test
    void everyInterleavingOfTheTopics() {
        List<List<Integer>> orders = Orders.interleavings(1, 1, 2, 4);
        assertEquals(840, orders.size());
        List<Telling> tellings = Telling.all("A", orders, SmallHistory::registersAndAReport);
        Contents.assertOne(stage.oneAfterTheOther(tellings), 20);
        assertOneAnswer(tellings, 140 + 5);
    }

    /** What was held back in quarantine enters behind everything: so any order may come, also of one report. */
    @Test
    void everyPermutationOfTwoRevisions() {
        List<List<Integer>> orders = Orders.permutations(6);
        assertEquals(720, orders.size());
        Contents.assertOne(stage.oneAfterTheOther(Telling.all("B", orders, SmallHistory::aReturnedCorrection)), 13);
    }

    @Test
    void everySingleRepeatInEveryInterleaving() {
        List<List<Integer>> orders = Orders.interleavings(1, 1, 3).stream()
                .flatMap(order -> Orders.withRepeats(order, 1).stream())
                .toList();
        assertEquals(20 * (1 + 15), orders.size());
        Contents.assertOne(stage.oneAfterTheOther(Telling.all("C", orders, SmallHistory::aWaitingReport)), 14);
    }

    /** A relay repeats what it sent before it died, also behind what is newer. */
    @Test
    void everyRepeatOfOneOrTwoEventsOfACorrectedReport() {
        List<List<Integer>> orders =
                Orders.after(2, Orders.withRepeats(Orders.interleavings(8).getFirst(), 2));
        List<Telling> tellings = Telling.all("D", orders, SmallHistory::aCorrectedReport);
        Contents.assertOne(stage.inBatches(tellings), 23);
        assertOneAnswer(tellings, 150 + 6);
    }

    @Test
    @Tag("slow")
    void everyPermutationOfACorrectedReport() {
        List<List<Integer>> orders = Orders.after(2, Orders.permutations(8));
        assertEquals(40_320, orders.size());
        for (int portion = 0; portion < 8; portion++) {
            List<List<Integer>> some = orders.subList(portion * 5040, (portion + 1) * 5040);
            Contents.assertOne(
                    stage.oneAfterTheOther(Telling.all("E" + portion, some, SmallHistory::aCorrectedReport)), 23);
            Contents.assertOne(stage.inBatches(Telling.all("F" + portion, some, SmallHistory::aCorrectedReport)), 23);
        }
    }

    @AfterEach
    void nothingLiesInQuarantine() {
        assertEquals(
                List.of(),
                quarantine.list(0, 500).stream()
                        .filter(record -> String.valueOf(record.message()).contains("LOTSEN-"))
                        .toList());
    }

    /** Of twenty of the tellings, the first and the last among them. */
    private static void assertOneAnswer(List<Telling> tellings, int total) {
        String expected = answer(tellings.getFirst());
        for (int i = 0; i < 20; i++) {
            Telling telling = tellings.get(i * (tellings.size() - 1) / 19);
            assertEquals(expected, answer(telling), telling::toString);
        }
        assertEquals(total, JsonPath.from(expected).getInt("totals[0].value"));
    }

    private static String answer(Telling telling) {
        Map<String, Object> answer = given().get(
                        "/v1/figures?by=land,partner,period:year&indicator=" + SmallHistory.indicator(telling.name()))
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        answer.remove("watermark");
        return new JsonMapper().valueToTree(answer).toString().replace(telling.name(), "");
    }
}
