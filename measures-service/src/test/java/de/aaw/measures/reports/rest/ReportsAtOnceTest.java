package de.aaw.measures.reports.rest;

import static de.aaw.measures.fixtures.Api.aDraft;
import static de.aaw.measures.fixtures.Api.office;
import static de.aaw.measures.fixtures.Api.partner;
import static de.aaw.measures.fixtures.Api.submit;
import static de.aaw.measures.fixtures.Api.value;
import static de.aaw.measures.fixtures.Api.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.measures.fixtures.Api;
import de.aaw.measures.fixtures.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Callers that act at the same moment. */
@QuarkusTest
class ReportsAtOnceTest {
    private String measure = "";
    private String indicator = "";

    @BeforeEach
    void aMeasureLedByBa() {
        measure = Api.aMeasure(Api.led("ba"));
        indicator = Api.yearly(measure, "STOCK", "PERSONS");
    }

    @Test
    void ofEqualFirstDraftsOneSucceeds() {
        String etag = Api.etag(measure);
        List<Integer> statuses = AtOnce.doing(
                20,
                i -> () -> partner("ba")
                        .header("If-Match", etag)
                        .body(values(value(indicator, 140)))
                        .put(measure + "/reports/2016")
                        .statusCode());
        assertOnce(201, 412, statuses);
    }

    @Test
    void ofEqualSavingsOneSucceeds() {
        String report = aDraft(partner("ba"), measure, "2016", value(indicator, 140));
        String etag = Api.etag(report);
        List<Integer> statuses = AtOnce.doing(
                20,
                i -> () -> partner("ba")
                        .header("If-Match", etag)
                        .body(values(value(indicator, 140)))
                        .put(report)
                        .statusCode());
        assertOnce(200, 412, statuses);
    }

    @Test
    void ofEqualSubmissionsOneSucceeds() {
        String report = aDraft(partner("ba"), measure, "2016", value(indicator, 140));
        String etag = Api.etag(report);
        List<Integer> statuses = AtOnce.doing(
                20,
                i -> () -> partner("ba")
                        .header("If-Match", etag)
                        .body("{}")
                        .post(report + "/submission")
                        .statusCode());
        assertOnce(200, 412, statuses);
    }

    @RepeatedTest(5)
    void ofTwoOverlappingSubmissionsOnePasses() {
        String year = aDraft(partner("ba"), measure, "2016", value(indicator, 140));
        String keyDate = aDraft(partner("ba"), measure, "2016-12-31", value(indicator, 141));
        List<String> both = List.of(year, keyDate);
        List<Integer> statuses =
                AtOnce.doing(2, i -> () -> submit(partner("ba"), both.get(i)).statusCode());
        assertOnce(200, 422, statuses);
    }

    @RepeatedTest(5)
    void differentReportsOfOneMeasureGoOnSideBySide() {
        String longer = Api.aMeasureRunning("2000-01-01", "2019-12-31", Api.led("ba"));
        List<String> indicators = List.of(Api.yearly(longer, "STOCK", "PERSONS"), Api.yearly(longer, "FLOW", "PLACES"));
        String etag = Api.etag(longer);
        List<List<Integer>> statuses =
                AtOnce.doing(20, i -> () -> wholeLife(longer + "/reports/" + (2000 + i), etag, indicators));
        assertEquals(Collections.nCopies(20, List.of(201, 200, 200, 200, 200)), statuses);
    }

    /** Drafted, saved again, submitted, accepted, and opened again for a correction. */
    private static List<Integer> wholeLife(String report, String measureTag, List<String> indicators) {
        String[] values = indicators.stream().map(code -> value(code, 140)).toArray(String[]::new);
        return Stream.<Supplier<Response>>of(
                        () -> partner("ba")
                                .header("If-Match", measureTag)
                                .body(values(values))
                                .put(report),
                        () -> Api.havingRead(report, partner("ba"))
                                .body(values(values))
                                .put(report),
                        () -> submit(partner("ba"), report),
                        () -> Api.accept(office(), report),
                        () -> Api.havingRead(report, partner("ba"))
                                .body("{\"reason\":\"counted again\"}")
                                .post(report + "/corrections"))
                .map(ReportsAtOnceTest::untilServed)
                .toList();
    }

    /** Twenty wait for one row: on a slow machine the last of them are asked to come again. */
    private static int untilServed(Supplier<Response> request) {
        Response answer = request.get();
        while (answer.statusCode() == 503 && answer.header("Retry-After") != null) answer = request.get();
        return answer.statusCode();
    }

    @Test
    void aSubmissionRepeatedWithItsKeyHappensOnce() {
        String report = aDraft(partner("ba"), measure, "2016", value(indicator, 140));
        String etag = Api.etag(report);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            partner("ba")
                    .header("If-Match", etag)
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post(report + "/submission")
                    .then()
                    .statusCode(200);
        }
        assertEquals(1, (int) office().get(report).path("version"));
    }

    private static void assertOnce(int success, int refusal, List<Integer> statuses) {
        assertEquals(1, statuses.stream().filter(status -> status == success).count(), statuses::toString);
        assertEquals(
                statuses.size() - 1,
                statuses.stream().filter(status -> status == refusal).count(),
                statuses::toString);
    }
}
