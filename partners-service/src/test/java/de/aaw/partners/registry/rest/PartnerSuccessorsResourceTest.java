package de.aaw.partners.registry.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.officeHavingRead;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerSuccessorsResourceTest {
    private static final String TRANSFER =
            "{\"partner\": \"%s\", \"transferredOn\": \"%s\", \"competence\": {\"de\": \"Berufliche Bildung\"}}";

    private String bmbf = "";
    private String bmbfsfj = "";

    @BeforeEach
    void bothAreRegistered() {
        bmbf = Api.aRenamedPartner();
        bmbfsfj = Api.aRenamedPartner();
    }

    @Test
    void aTransferIsNoRenaming() {
        Response before = anybody().get(bmbf);
        transfer(officeHavingRead(bmbf), bmbfsfj, "2025-05-06")
                .then()
                .statusCode(201)
                .header("Location", endsWith(bmbf + "/successors"))
                .body("successors.partner.code", contains(Api.codeOf(bmbfsfj)))
                .body("successors[0].competence.de", equalTo("Berufliche Bildung"))
                .body("names.acronym", equalTo(before.path("names.acronym")))
                .body("status", equalTo(before.path("status")));
        anybody().get(bmbfsfj).then().body("version", equalTo(1)).body("successors", hasSize(0));
        anybody().get("/v1/partners?q=" + Api.codeOf(bmbf)).then().body("items.code", contains(Api.codeOf(bmbf)));
    }

    @Test
    void successorsAreListedInPagesTheEarliestFirst() {
        String third = Api.aRenamedPartner();
        transfer(officeHavingRead(bmbf), bmbfsfj, "2025-05-06");
        transfer(officeHavingRead(bmbf), third, "2005-11-22");
        transfer(officeHavingRead(bmbf), bmbfsfj, "2005-11-22");
        Response first = anybody().get(bmbf + "/successors?limit=2");
        first.then().statusCode(200).body("items.transferredOn", contains("2005-11-22", "2005-11-22"));
        anybody()
                .get(first.<String>path("next"))
                .then()
                .body("items.transferredOn", contains("2025-05-06"))
                .body("items.partner.code", contains(Api.codeOf(bmbfsfj)))
                .body("next", nullValue());
    }

    @Test
    void successorsAreThoseKnownAtTheInstantAskedFor() {
        String before = anybody().get(bmbf).path("recordedAt");
        transfer(officeHavingRead(bmbf), bmbfsfj, "2025-05-06");
        anybody().get(bmbf + "/successors?asOf=" + before).then().body("items", hasSize(0));
        anybody().get(bmbf + "/successors").then().body("items", hasSize(1));
        anybody().get("/v1/partners/nobody/successors").then().statusCode(404);
    }

    @Test
    void aCompetenceMovesToAnotherRegisteredPartnerOnceADay() {
        transfer(officeHavingRead(bmbf), bmbf, "2025-05-06")
                .then()
                .statusCode(422)
                .body("code", equalTo("OWN_SUCCESSOR"));
        transfer(officeHavingRead(bmbf), "nobody", "2025-05-06")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PARTNER"));
        transfer(officeHavingRead(bmbf), bmbfsfj, "2025-05-06").then().statusCode(201);
        transfer(officeHavingRead(bmbf), bmbfsfj, "2025-05-06")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_SUCCEEDED"));
    }

    @Test
    void aTransferSaysWhatMovedAndWhen() {
        officeHavingRead(bmbf)
                .body("{\"partner\": \"%s\"}".formatted(Api.codeOf(bmbfsfj)))
                .post(bmbf + "/successors")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/competence", "/transferredOn"));
        anybody().get(bmbf).then().body("version", equalTo(1));
    }

    @Test
    void aTransferSentTwiceUnderOneKeyHappensOnce() {
        String read = anybody().get(bmbf).header("ETag");
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            transfer(office().header("If-Match", read).header("Idempotency-Key", key), bmbfsfj, "2025-05-06")
                    .then()
                    .statusCode(201)
                    .body("version", equalTo(2));
        }
    }

    @Test
    void aTransferRecordedByMistakeIsTakenBackAndStaysInTheHistory() {
        transfer(officeHavingRead(bmbf), bmbfsfj, "2025-05-06");
        String path = bmbf + "/successors/" + Api.codeOf(bmbfsfj) + "/2025-05-06";
        office().delete(path).then().statusCode(428);
        officeHavingRead(bmbf).delete(path).then().statusCode(200).body("successors", hasSize(0));
        officeHavingRead(bmbf).delete(path).then().statusCode(404);
        officeHavingRead(bmbf)
                .delete(path.replace("2025-05-06", "yesterday"))
                .then()
                .statusCode(404);
        anybody()
                .get(bmbf + "/history")
                .then()
                .body("items.change", contains("REGISTERED", "SUCCESSION_RECORDED", "SUCCESSION_WITHDRAWN"));
    }

    @Test
    void aTransferTakesTheETagOfThePartner() {
        transfer(office(), bmbfsfj, "2025-05-06").then().statusCode(428);
        transfer(office().header("If-Match", "\"7\""), bmbfsfj, "2025-05-06")
                .then()
                .statusCode(412);
    }

    private Response transfer(RequestSpecification request, String successor, String day) {
        return request.body(TRANSFER.formatted(Api.codeOf(successor), day)).post(bmbf + "/successors");
    }
}
