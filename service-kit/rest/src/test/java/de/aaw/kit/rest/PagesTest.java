package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesTest {

    @Test
    void followingTheLinksShowsEverythingOnceInOrder() {
        List<Integer> seen = new ArrayList<>();
        @Nullable String next = "/v1/things?limit=50&tag=a&tag=b%20c";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            assertEquals(200, page.statusCode(), page.asString());
            seen.addAll(page.jsonPath().getList("items", Integer.class));
            next = page.path("next");
            assertEquals(next == null ? null : "<" + next + ">; rel=\"next\"", page.header("Link"));
        }
        assertEquals(IntStream.range(0, 120).boxed().toList(), seen);
    }

    @Test
    void theLastPageHasNoNext() {
        Response page = given().get("/v1/things?limit=120");
        assertEquals(120, page.jsonPath().getList("items").size());
        assertNull(page.path("next"));
        assertNull(page.path("nextCursor"));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String cursor = given().get("/v1/things").path("nextCursor");
        given().get("/v1/other-things?after=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_A_CURSOR"));
        given().get("/v1/things?after=" + cursor).then().statusCode(200);
    }

    @Test
    void aParameterThatIsReadFromATextSaysHowItIsWritten() {
        given().get("/v1/other-things?colour=blue")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_READABLE"))
                .body("errors[0].detail", equalTo("Expected: Colour (ff)."));
    }

    @Test
    void aCursorThatWasChangedIsRefused() {
        String cursor = given().get("/v1/things").path("nextCursor");
        for (int at = 0; at < cursor.length(); at++) {
            char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            given().get("/v1/things?after=" + cursor.substring(0, at) + other + cursor.substring(at + 1))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("BAD_PARAMETER"))
                    .body("errors[0].parameter", equalTo("after"));
        }
    }
}
