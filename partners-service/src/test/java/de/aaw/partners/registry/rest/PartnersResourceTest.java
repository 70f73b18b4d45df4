package de.aaw.partners.registry.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.officeHavingRead;
import static de.aaw.partners.Api.patching;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.testing.servers.Tokens;
import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnersResourceTest {
    @Test
    void aRegisteredPartnerIsReadByCodeAndById() {
        String path = Api.aRenamedPartner();
        String id = anybody().get(path).path("id");
        anybody()
                .get("/v1/partners/" + id)
                .then()
                .statusCode(200)
                .body("code", equalTo(Api.codeOf(path)))
                .body("version", equalTo(1))
                .body("status", equalTo("ACTIVE"))
                .body("land", nullValue())
                .body("names.acronym", contains("BMWi", "BMWK"))
                .body("recordedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
    }

    @Test
    void theNameIsThatOfTheDayAskedFor() {
        String path = Api.aRenamedPartner();
        anybody().get(path + "?validOn=2021-12-07").then().body("name.acronym", equalTo("BMWi"));
        anybody().get(path + "?validOn=2021-12-08").then().body("name.acronym", equalTo("BMWK"));
        anybody().get(path).then().body("name.acronym", equalTo("BMWK"));
    }

    @Test
    void theETagNamesTheDayAndStillMatchesForWriting() {
        String path = Api.aRenamedPartner();
        Response before = anybody().get(path + "?validOn=2021-06-01");
        assertEquals("\"1-2021-06-01\"", before.header("ETag"));
        anybody()
                .header("If-None-Match", before.header("ETag"))
                .get(path + "?validOn=2021-06-01")
                .then()
                .statusCode(304);
        anybody()
                .header("If-None-Match", before.header("ETag"))
                .get(path)
                .then()
                .statusCode(200);
        patching(office())
                .header("If-Match", before.header("ETag"))
                .body("{\"website\": \"https://example.org\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"));
    }

    @Test
    void aMergePatchKeepsWhatIsAbsentAndTakesAwayWhatIsNull() {
        String path = Api.aRenamedPartner();
        patching(officeHavingRead(path))
                .body("{\"land\": \"DE-BE\", \"website\": \"https://example.org/x\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("Consistency-Token", matchesPattern("[A-Za-z0-9_-]+"));
        patching(officeHavingRead(path))
                .body("{\"website\": null, \"bench\": \"LAENDER\"}")
                .patch(path)
                .then()
                .body("website", nullValue())
                .body("land", equalTo("DE-BE"))
                .body("bench", equalTo("LAENDER"))
                .body("sources", contains("https://example.org/a"))
                .body("version", equalTo(3));
    }

    @Test
    void aChangeToWhatIsAlreadyTrueMakesNoVersion() {
        String path = Api.aRenamedPartner();
        patching(officeHavingRead(path))
                .body("{\"bench\": \"BUND\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void aCodeBelongsToOnePartner() {
        String code = Api.codeOf(Api.aRenamedPartner());
        office().header("Accept-Language", "de")
                .body(
                        "{\"code\": \"%s\", \"kind\": \"CHAMBER\", \"bench\": \"WIRTSCHAFT\", \"names\": [{\"acronym\": \"X\", \"de\": \"X\"}]}"
                                .formatted(code))
                .post("/v1/partners")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/partner-code-taken"))
                .body("code", equalTo("PARTNER_CODE_TAKEN"))
                .body("errors.pointer", hasItem("/code"));
    }

    @Test
    void aRegistrationSentTwiceUnderOneKeyHappensOnce() {
        String key = UUID.randomUUID().toString();
        String body =
                "{\"code\": \"%s\", \"kind\": \"CHAMBER\", \"bench\": \"WIRTSCHAFT\", \"names\": [{\"acronym\": \"X\", \"de\": \"X\"}]}"
                        .formatted(Api.aPartnerCode());
        Response first = office().header("Idempotency-Key", key).body(body).post("/v1/partners");
        Response second = office().header("Idempotency-Key", key).body(body).post("/v1/partners");
        assertEquals(201, first.statusCode());
        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("ETag"), second.header("ETag"));
    }

    @Test
    void everyoneReadsAndOnlyTheOfficeWrites() {
        String path = Api.aRenamedPartner();
        String patch = "{\"bench\": \"LAENDER\"}";
        patching(anybody()).body(patch).patch(path).then().statusCode(401);
        patching(anybody().auth().oauth2(Tokens.partner("bmwe")))
                .body(patch)
                .patch(path)
                .then()
                .statusCode(403);
        anybody()
                .auth()
                .oauth2(Tokens.of("analyst"))
                .body("{}")
                .post("/v1/partners")
                .then()
                .statusCode(403);
        anybody().body("{}").post("/v1/partners").then().statusCode(401);
        anybody().get(path).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void theHistorySaysWhatWhenAndOnlyToTheOfficeByWhom() {
        String path = Api.aRenamedPartner();
        patching(officeHavingRead(path)).body("{\"bench\": \"LAENDER\"}").patch(path);
        anybody()
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2))
                .body("items.change", contains("REGISTERED", "CHANGED"))
                .body("items[1].fields", contains("bench"))
                .body("items[0].state.bench", equalTo("BUND"))
                .body("items.by", not(hasItem(Tokens.subjectOf(Tokens.of("office")))));
        office().get(path + "/history?limit=1")
                .then()
                .body("items.by", contains(Tokens.subjectOf(Tokens.of("office"))))
                .body("next", matchesPattern(".*after=.*"));
        String next = office().get(path + "/history?limit=1").path("next");
        anybody().get(next).then().body("items.version", contains(2)).body("next", nullValue());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        anybody().get("/v1/partners/nobody").then().statusCode(404);
        anybody().get("/v1/partners/" + UUID.randomUUID()).then().statusCode(404);
        anybody().get("/v1/partners/nobody/history").then().statusCode(404);
    }
}
