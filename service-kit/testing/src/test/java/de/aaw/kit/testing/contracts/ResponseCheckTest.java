package de.aaw.kit.testing.contracts;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResponseCheckTest {
    @Test
    void aServicesResponsesAreCheckedWithoutBeingAskedTo() {
        given().get("/v1/things/good").then().statusCode(200);

        AssertionError failure = assertThrows(AssertionError.class, () -> given().get("/v1/things/bad"));

        assertTrue(String.valueOf(failure.getMessage()).contains("410"), failure.getMessage());
    }
}
