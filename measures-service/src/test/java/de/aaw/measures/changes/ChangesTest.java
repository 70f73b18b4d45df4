package de.aaw.measures.changes;

import static de.aaw.measures.fixtures.Api.anybody;
import static de.aaw.measures.fixtures.Api.as;
import static de.aaw.measures.fixtures.Api.office;
import static de.aaw.measures.fixtures.Api.partner;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.measures.fixtures.Api;
import de.aaw.measures.fixtures.PublishedAlliance;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesTest {

    @Test
    void reportsAreShownToTheOfficeToAnalystsAndToThosePartnersWhoseTheyAre() {
        PublishedAlliance.activePartners("ba", "dihk", "bmas");
        String measure = Api.aMeasure(Api.led("ba"), "dihk");
        String indicator = Api.yearly(measure, "STOCK", "PERSONS");
        String report = Api.anAcceptedReport("ba", measure, "2016", Api.value(indicator, 140));
        String id = office().get(report).path("id");
        String measureId = anybody().get(measure).path("id");

        await().atMost(Duration.ofSeconds(30)).until(() -> subjects(Api::office).contains(id));
        assertTrue(subjects(() -> as("analyst")).contains(id));
        assertTrue(subjects(() -> partner("ba")).contains(id));
        assertTrue(subjects(() -> partner("dihk")).contains(id));
        assertFalse(subjects(() -> partner("bmas")).contains(id));
        assertFalse(subjects(Api::anybody).contains(id));
        assertTrue(subjects(Api::anybody).contains(measureId));
    }

    /** Of all pages. */
    private static List<String> subjects(Supplier<RequestSpecification> caller) {
        List<String> subjects = new ArrayList<>();
        String next = "/v1/changes?limit=500";
        while (next != null) {
            Response page = caller.get().get(next);
            page.then().statusCode(200);
            List<String> more = page.path("items.event.subject");
            subjects.addAll(more);
            next = more.isEmpty() ? null : page.path("next");
        }
        return subjects;
    }
}
