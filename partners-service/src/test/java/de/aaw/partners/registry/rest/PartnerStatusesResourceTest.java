package de.aaw.partners.registry.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.officeHavingRead;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerStatusesResourceTest {
    private String path = "";

    @BeforeEach
    void isRegistered() {
        path = Api.aRenamedPartner();
    }

    @Test
    void aPartnerThatLeftIsStillThereAsOneThatLeft() {
        officeHavingRead(path)
                .body("{\"status\": \"ACTIVE\", \"validTo\": \"2024-01-01\"}")
                .put(path + "/statuses/open")
                .then()
                .statusCode(200)
                .body("status", nullValue());
        officeHavingRead(path)
                .body("{\"status\": \"LEFT\", \"source\": \"https://example.org\"}")
                .put(path + "/statuses/2024-01-01")
                .then()
                .body("status", equalTo("LEFT"));
        anybody().get(path + "?validOn=2023-12-31").then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void aPartnerCannotHaveTwoStatusesOnOneDay() {
        officeHavingRead(path)
                .body("{\"status\": \"LEFT\"}")
                .put(path + "/statuses/2024-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("STATUSES_OVERLAP"));
    }

    @Test
    void aStatusCanBeTakenBack() {
        officeHavingRead(path)
                .delete(path + "/statuses/open")
                .then()
                .statusCode(200)
                .body("status", nullValue())
                .body("statuses.size()", equalTo(0));
        officeHavingRead(path).delete(path + "/statuses/open").then().statusCode(404);
        anybody().get(path + "/history").then().body("items.change", contains("REGISTERED", "STATUS_REMOVED"));
    }

    @Test
    void aStatusIsOneOfThree() {
        officeHavingRead(path)
                .body("{\"status\": \"GONE\"}")
                .put(path + "/statuses/2024-01-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("WRONG_TYPE"))
                .body("errors.pointer", contains("/status"));
    }
}
