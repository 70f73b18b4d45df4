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
import java.util.List;
import java.util.UUID;
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
