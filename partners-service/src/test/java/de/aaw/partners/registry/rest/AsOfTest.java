package de.aaw.partners.registry.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.officeHavingRead;
import static de.aaw.partners.Api.patching;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recorded time: what was known when. */
@QuarkusTest
class AsOfTest {
    private String path = "";
    private Instant registered = Instant.MIN;
    private Instant changed = Instant.MIN;

    @BeforeEach
    void isRegisteredAndThenChanged() {
        path = Api.aRenamedPartner();
        registered = Instant.parse(anybody().get(path).path("recordedAt"));
        patching(officeHavingRead(path)).body("{\"bench\": \"LAENDER\"}").patch(path);
        officeHavingRead(path)
                .body("{\"acronym\": \"BMWirt\", \"de\": \"W\", \"validTo\": \"2021-12-08\"}")
                .put(path + "/names/open");
        changed = Instant.parse(anybody().get(path).path("recordedAt"));
    }

    @Test
    void theHighestVersionRecordedByThenIsWhatWasKnown() {
        anybody()
                .get(path + "?asOf=" + registered)
                .then()
                .body("version", equalTo(1))
                .body("bench", equalTo("BUND"));
        anybody().get(path + "?asOf=" + changed.minusMillis(1)).then().body("version", not(equalTo(3)));
        anybody().get(path + "?asOf=" + changed).then().body("version", equalTo(3));
        anybody().get(path + "?asOf=9999-12-31T00:00:00Z").then().body("version", equalTo(3));
    }

    @Test
    void bothAxesOfTimeCombine() {
        anybody().get(path + "?validOn=2021-12-07&asOf=" + registered).then().body("name.acronym", equalTo("BMWi"));
        anybody().get(path + "?validOn=2021-12-07&asOf=" + changed).then().body("name.acronym", equalTo("BMWirt"));
    }

    @Test
    void beforeTheFirstRecordTheAnswerSaysSinceWhenThereAreRecords() {
        anybody()
                .get(path + "?asOf=" + registered.minusMillis(1))
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_AVAILABLE"))
                .body("type", equalTo("/problems/not-available"))
                .body("errors[0].parameter", equalTo("asOf"))
                .body("errors[0].detail", containsString(registered.toString().substring(0, 19)));
        anybody()
                .get("/v1/partners?asOf=2001-01-01T00:00:00Z")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_AVAILABLE"));
        anybody().get(path + "?asOf=0001-01-01T00:00:00Z").then().statusCode(404);
    }

    @Test
    void recordedInstantsRiseFromVersionToVersion() {
        List<String> recorded = anybody().get(path + "/history").path("items.recordedAt");
        assertEquals(recorded.stream().sorted().distinct().toList(), recorded);
    }
}
