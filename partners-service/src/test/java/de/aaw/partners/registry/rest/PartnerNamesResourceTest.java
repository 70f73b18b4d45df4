package de.aaw.partners.registry.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.officeHavingRead;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerNamesResourceTest {
    private static final String BMWE = "{\"acronym\": \"BMWE\", \"de\": \"Ministerium für Energie\"}";

    private String path = "";

    @BeforeEach
    void isRegistered() {
        path = Api.aRenamedPartner();
    }

    @Test
    void aNewNameFollowsTheFormerWhenThatEnds() {
        officeHavingRead(path)
                .body("{\"acronym\": \"BMWK\", \"de\": \"Ministerium für Klimaschutz\", \"validTo\": \"2025-05-06\"}")
                .put(path + "/names/2021-12-08")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        officeHavingRead(path).body(BMWE).put(path + "/names/2025-05-06").then().body("version", equalTo(3));
        anybody()
                .get(path)
                .then()
                .body("names.acronym", contains("BMWi", "BMWK", "BMWE"))
                .body("name.acronym", equalTo("BMWE"));
        anybody().get(path + "?validOn=2025-05-05").then().body("name.acronym", equalTo("BMWK"));
    }

    @Test
    void aPartnerCannotHaveTwoNamesOnOneDay() {
        officeHavingRead(path)
                .body(BMWE)
                .put(path + "/names/2025-05-06")
                .then()
                .statusCode(422)
                .body("code", equalTo("NAMES_OVERLAP"))
                .body("detail", containsString("2025-05-06"));
        officeHavingRead(path)
                .header("Accept-Language", "de")
                .body(BMWE)
                .put(path + "/names/2025-05-06")
                .then()
                .body("title", equalTo("Zwei Namen an einem Tag"));
        anybody().get(path).then().body("version", equalTo(1));
    }

    @Test
    void overlappingNamesOfARegistrationAreShownWhereTheyStand() {
        office().body("""
                        {"code": "%s", "kind": "CHAMBER", "bench": "WIRTSCHAFT",
                         "names": [{"acronym": "A", "de": "A"}, {"acronym": "B", "de": "B", "validFrom": "2020-01-01"}]}
                        """.formatted(Api.aPartnerCode()))
                .post("/v1/partners")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/names/1"))
                .body("errors[0].detail", containsString("2020-01-01"));
    }

    @Test
    void theNameWithoutAKnownStartIsCalledOpen() {
        officeHavingRead(path)
                .body("{\"acronym\": \"BMWT\", \"de\": \"Ministerium für Technologie\", \"validTo\": \"2013-12-17\"}")
                .put(path + "/names/open")
                .then()
                .statusCode(200)
                .body("names.acronym", contains("BMWT", "BMWK"));
    }

    @Test
    void aPartnerKeepsItsLastName() {
        officeHavingRead(path).delete(path + "/names/open").then().statusCode(200);
        officeHavingRead(path)
                .delete(path + "/names/2021-12-08")
                .then()
                .statusCode(422)
                .body("code", equalTo("LAST_NAME"));
    }

    @Test
    void onlyANameThatIsThereCanBeRemoved() {
        officeHavingRead(path).delete(path + "/names/2001-01-01").then().statusCode(404);
        officeHavingRead(path).delete(path + "/names/yesterday").then().statusCode(404);
    }

    @Test
    void aNameEndsAfterItStarts() {
        officeHavingRead(path)
                .body("{\"acronym\": \"X\", \"de\": \"X\", \"validTo\": \"2025-01-01\"}")
                .put(path + "/names/2025-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID"))
                .body("errors.pointer", contains("/validTo"))
                .body("errors.code", contains("ENDS_BEFORE_IT_STARTS"));
    }

    @Test
    void aNameTakesTheETagOfItsPartnerAlsoWhenItIsNew() {
        office().body(BMWE).put(path + "/names/2025-05-06").then().statusCode(428);
        office().header("If-Match", "\"7\"")
                .body(BMWE)
                .put(path + "/names/2025-05-06")
                .then()
                .statusCode(412);
        office().delete(path + "/names/open").then().statusCode(428);
        anybody().body(BMWE).put(path + "/names/2025-05-06").then().statusCode(401);
    }
}
