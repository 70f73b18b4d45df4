package de.aaw.partners.declarations.rest;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.officeHavingRead;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AmendmentsResourceTest {
    private static final String EXTENDED = "{\"lastDay\": \"2022-12-31\", \"source\": \"https://example.org\"}";

    private String path = "";

    @BeforeEach
    void isRegistered() {
        path = Api.aDeclaration();
    }

    @Test
    void anAmendmentMovesTheLastDayAndIsNotKnownAnInstantBefore() {
        Response amended = officeHavingRead(path).body(EXTENDED).post(path + "/amendments");
        amended.then()
                .statusCode(201)
                .header("Location", endsWith(path + "/amendments"))
                .body("lastDay", equalTo("2022-12-31"));
        Instant recordedAt = Instant.parse(amended.path("amendments[0].recordedAt"));
        amended.then().body("recordedAt", equalTo(amended.path("amendments[0].recordedAt")));
        anybody()
                .get(path)
                .then()
                .body("lastDay", equalTo("2022-12-31"))
                .body("originalLastDay", equalTo("2021-12-31"));
        anybody()
                .get(path + "?asOf=" + recordedAt.minusMillis(1))
                .then()
                .statusCode(200)
                .body("lastDay", equalTo("2021-12-31"));
        anybody().get(path + "/amendments").then().statusCode(200).body("items.lastDay", contains("2022-12-31"));
    }

    @Test
    void anAmendmentOnlyChangesTheFuture() {
        officeHavingRead(path)
                .body("{\"lastDay\": \"2021-12-31\"}")
                .post(path + "/amendments")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_AN_EXTENSION"))
                .body("errors.pointer", contains("/lastDay"));
        officeHavingRead(path)
                .body("{\"lastDay\": \"2018-01-01\"}")
                .post(path + "/amendments")
                .then()
                .statusCode(422);
        anybody().get(path).then().body("version", equalTo(1));
    }

    @Test
    void anAmendmentNeedsTheETagOfItsDeclaration() {
        office().body(EXTENDED).post(path + "/amendments").then().statusCode(428);
        office().header("If-Match", "\"5\"")
                .body(EXTENDED)
                .post(path + "/amendments")
                .then()
                .statusCode(412);
        office().header("If-Match", "*")
                .body(EXTENDED)
                .post(path + "/amendments")
                .then()
                .statusCode(428);
    }

    @Test
    void anAmendmentSentTwiceUnderOneKeyHappensOnce() {
        String read = anybody().get(path).header("ETag");
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            office().header("If-Match", read)
                    .header("Idempotency-Key", key)
                    .body(EXTENDED)
                    .post(path + "/amendments")
                    .then()
                    .statusCode(201)
                    .body("version", equalTo(2));
        }
        office().header("If-Match", read)
                .header("Idempotency-Key", key)
                .body("{\"lastDay\": \"2024-12-31\"}")
                .post(path + "/amendments")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }
}
