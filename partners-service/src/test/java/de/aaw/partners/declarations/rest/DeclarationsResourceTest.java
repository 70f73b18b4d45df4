package de.aaw.partners.declarations.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.officeHavingRead;
import static de.aaw.partners.Api.patching;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeclarationsResourceTest {
    @Test
    void aRegisteredDeclarationIsReadByItsCode() {
        String path = Api.aDeclaration();
        anybody()
                .get(path)
                .then()
                .statusCode(200)
                .body("firstDay", equalTo("2019-08-26"))
                .body("lastDay", equalTo("2021-12-31"))
                .body("originalLastDay", equalTo("2021-12-31"))
                .body("actionFields.code", contains(Api.codeOf(path) + "/HF1"))
                .body("lead", nullValue())
                .body("version", equalTo(1));
    }

    @Test
    void theLeadIsNamedAsOnTheDayAskedFor() {
        String path = Api.aDeclaration();
        String ministry = Api.aRenamedPartner();
        officeHavingRead(path)
                .body("{\"role\": \"LEAD\"}")
                .put(path + "/signatures/" + Api.codeOf(ministry))
                .then()
                .statusCode(200);
        anybody().get(path + "?validOn=2021-06-01").then().body("lead.acronym", equalTo("BMWi"));
        anybody()
                .get(path + "?validOn=2022-06-01")
                .then()
                .body("lead.acronym", equalTo("BMWK"))
                .body("signatures[0].partner.acronym", equalTo("BMWK"));
        officeHavingRead(ministry)
                .body("{\"acronym\": \"BMWK\", \"de\": \"K\", \"validTo\": \"2025-05-06\"}")
                .put(ministry + "/names/2021-12-08");
        officeHavingRead(ministry)
                .body("{\"acronym\": \"BMWE\", \"de\": \"E\"}")
                .put(ministry + "/names/2025-05-06");
        anybody().get(path).then().body("lead.acronym", equalTo("BMWE")).body("version", equalTo(2));
    }

    @Test
    void namesAreThoseKnownAtTheInstantAskedFor() {
        String path = Api.aDeclaration();
        String ministry = Api.aRenamedPartner();
        officeHavingRead(path).body("{\"role\": \"LEAD\"}").put(path + "/signatures/" + Api.codeOf(ministry));
        String signed = anybody().get(path).path("recordedAt");
        officeHavingRead(ministry)
                .body("{\"acronym\": \"BMWirt\", \"de\": \"W\", \"validTo\": \"2021-12-08\"}")
                .put(ministry + "/names/open");
        anybody().get(path + "?validOn=2020-01-01").then().body("lead.acronym", equalTo("BMWirt"));
        anybody().get(path + "?validOn=2020-01-01&asOf=" + signed).then().body("lead.acronym", equalTo("BMWi"));
    }

    @Test
    void theETagChangesWithTheNamesShown() {
        String path = Api.aDeclaration();
        String ministry = Api.aRenamedPartner();
        officeHavingRead(path).body("{\"role\": \"LEAD\"}").put(path + "/signatures/" + Api.codeOf(ministry));
        String before = anybody().get(path).header("ETag");
        anybody().header("If-None-Match", before).get(path).then().statusCode(304);
        officeHavingRead(ministry).body("{\"acronym\": \"Neu\", \"de\": \"N\"}").put(ministry + "/names/2021-12-08");
        anybody()
                .header("If-None-Match", before)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"));
        assertNotEquals(before, anybody().get(path).header("ETag"));
    }

    @Test
    void titleSigningDateAndSourcesAreCorrectedByMergePatch() {
        String path = Api.aDeclaration();
        patching(officeHavingRead(path))
                .body(
                        "{\"title\": {\"en\": null}, \"signedOn\": \"2019-08-27\", \"sources\": [\"https://example.org\"]}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("title.de", equalTo("Allianz"))
                .body("title.en", nullValue())
                .body("signedOn", equalTo("2019-08-27"))
                .body("version", equalTo(2));
        patching(officeHavingRead(path))
                .body("{\"lastDay\": \"2025-01-01\"}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
    }

    @Test
    void aCodeBelongsToOneDeclaration() {
        String code = Api.codeOf(Api.aDeclaration());
        office().body(
                        "{\"code\": \"%s\", \"title\": {\"de\": \"X\"}, \"firstDay\": \"2020-01-01\", \"lastDay\": \"2020-12-31\"}"
                                .formatted(code))
                .post("/v1/declarations")
                .then()
                .statusCode(409)
                .body("code", equalTo("DECLARATION_CODE_TAKEN"));
    }

    @Test
    void aTermHasADayAndAFieldOfActionOneNumber() {
        String body =
                "{\"code\": \"%s\", \"title\": {\"de\": \"X\"}, \"firstDay\": \"2020-01-01\", \"lastDay\": \"%s\", \"actionFields\": [%s]}";
        String field = "{\"field\": \"Z1\", \"title\": {\"de\": \"X\"}}";
        office().body(body.formatted(Api.aDeclarationCode(), "2019-12-31", ""))
                .post("/v1/declarations")
                .then()
                .statusCode(422)
                .body("code", equalTo("TERM_WITHOUT_A_DAY"))
                .body("errors.pointer", contains("/lastDay"));
        office().body(body.formatted(Api.aDeclarationCode(), "2020-12-31", field + ", " + field))
                .post("/v1/declarations")
                .then()
                .statusCode(422)
                .body("code", equalTo("ACTION_FIELD_TWICE"))
                .body("errors.pointer", contains("/actionFields/1/field"));
    }

    @Test
    void declarationsAreListedInPages() {
        String code = Api.codeOf(Api.aDeclaration());
        anybody().get("/v1/declarations?limit=500").then().statusCode(200).body("items.code", hasItem(code));
        String next = anybody().get("/v1/declarations?limit=1").path("next");
        if (next != null) {
            anybody().get(next).then().statusCode(200).body("items", hasSize(1));
        }
        anybody().get("/v1/declarations?asOf=2001-01-01T00:00:00Z").then().statusCode(404);
    }

    @Test
    void everyoneReadsAndOnlyTheOfficeWrites() {
        String path = Api.aDeclaration();
        patching(anybody()).body("{}").patch(path).then().statusCode(401);
        anybody().body("{}").post("/v1/declarations").then().statusCode(401);
        anybody().body("{}").post(path + "/amendments").then().statusCode(401);
        anybody().delete(path + "/action-fields/HF1").then().statusCode(401);
        anybody().get("/v1/declarations/AAW-1999-2000").then().statusCode(404);
    }
}
