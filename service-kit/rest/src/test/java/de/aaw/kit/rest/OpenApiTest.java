package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void everyOperationSaysWhatTheKitMayAnswer() {
        given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body(
                        "paths.'/v1/things'.post.responses.keySet()",
                        hasItems(
                                "400", "401", "403", "404", "405", "406", "409", "412", "413", "414", "415", "422",
                                "428", "429", "431", "500", "503"))
                .body(
                        "paths.'/v1/things'.get.responses.keySet()",
                        hasItems("200", "304", "400", "401", "403", "404", "406", "414", "422", "500", "503"))
                .body("paths.'/v1/things/{code}'.patch.parameters.'$ref'", hasItems("#/components/parameters/IfMatch"))
                .body("paths.'/v1/things'.post.parameters.'$ref'", hasItems("#/components/parameters/IdempotencyKey"))
                .body("components.responses.Problem409.content.keySet()", hasItems("application/problem+json"))
                .body("components.schemas.Problem.required", hasItems("type", "code", "title", "status"))
                .body("paths.'/v1/me'.get.operationId", equalTo("whoAmI"));
    }

    @Test
    void swaggerUiIsThere() {
        given().get("/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"));
    }

    @Test
    void everyProblemHasItsPageInBothLanguages() {
        given().header("Accept-Language", "de")
                .get("/problems/stale")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", "de")
                .body(containsString("Inzwischen geändert"));
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/problems/stale")
                .then()
                .statusCode(200)
                .body(containsString("Changed in the meantime"));
    }

    @Test
    void nothingTellsWhatTheServerIs() {
        given().get("/v1/things").then().header("Server", equalTo(null)).header("X-Powered-By", equalTo(null));
        given().get("/v1/nowhere").then().body(not(containsString("quarkus")));
    }
}
