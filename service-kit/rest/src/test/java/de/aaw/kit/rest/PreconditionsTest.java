package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import de.aaw.kit.rest.ids.Ids;
import de.aaw.kit.rest.sample.NewThing;
import de.aaw.kit.rest.sample.Things;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PreconditionsTest {
    @Inject
    Things things;

    private final String code = Ids.next().toString().substring(20);

    @BeforeEach
    void aThing() {
        things.add(new NewThing(code, 7, "first", null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"1\"          | 200 | ``",
                "\"1-2021-06-01\" | 200 | ``",
                " \"1\"         | 200 | ``",
                "\"2\"          | 412 | STALE",
                "W/\"1\"        | 412 | STALE",
                "\"one\"        | 412 | STALE",
                "\"\"           | 412 | STALE",
                "*              | 428 | PRECONDITION_REQUIRED",
                "``             | 428 | PRECONDITION_REQUIRED",
                "1              | 400 | BAD_HEADER",
                "\"1            | 400 | BAD_HEADER",
                "\"1\", \"2\"   | 400 | BAD_HEADER"
            })
    void onlyWhoHasReadTheVersionMayChangeIt(String ifMatch, int status, String problem) {
        ValidatableResponse answer = given().contentType("application/merge-patch+json")
                .header("If-Match", ifMatch)
                .body("{\"size\":8}")
                .patch("/v1/things/" + code)
                .then()
                .statusCode(status);
        if (status == 200) {
            answer.header("ETag", "\"2\"").body("size", equalTo(8)).body("note", equalTo("first"));
        } else {
            answer.body("code", equalTo(problem));
        }
    }

    @Test
    void aMissingIfMatchIsAskedFor() {
        given().contentType("application/merge-patch+json")
                .body("{\"size\":8}")
                .patch("/v1/things/" + code)
                .then()
                .statusCode(428);
    }

    @Test
    void inAMergePatchNullRemovesAndAbsentLeaves() {
        patch("{\"note\":null}").statusCode(200).body("note", nullValue()).body("size", equalTo(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"size\":null}      | 400 | WRONG_TYPE",
                "{\"size\":\"8\"}     | 400 | WRONG_TYPE",
                "{\"size\":1.5}       | 400 | WRONG_TYPE",
                "{\"other\":1}        | 400 | UNKNOWN_FIELD",
                "{\"note\":\"\\u0000\"} | 400 | FORBIDDEN_CHARACTER",
                "{\"note\":\"a\",\"note\":\"b\"} | 400 | DUPLICATE_FIELD",
                "{\"note\":{\"a\":\"b\"}} | 400 | WRONG_TYPE",
                "{\"code\":null}      | 422 | INVALID",
                "{\"code\":\"\"}      | 422 | INVALID",
                "[]                   | 400 | WRONG_TYPE",
                "1                    | 400 | WRONG_TYPE",
                "null                 | 400 | MISSING_BODY",
                "``                   | 400 | MISSING_BODY"
            })
    void whatTheMergedResultMayNotBeIsRefused(String patch, int status, String problem) {
        patch(patch).statusCode(status).body("code", equalTo(problem));
        given().get("/v1/things/" + code).then().header("ETag", "\"1\"");
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() {
        String path = "/v1/things/" + code;
        given().header("If-None-Match", "\"1\"")
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"")
                .body(is(blankOrNullString()));
        given().header("If-None-Match", "W/\"1\", \"5\"").get(path).then().statusCode(304);
        given().header("If-None-Match", "*").get(path).then().statusCode(304);
        given().header("If-None-Match", "\"2\"").get(path).then().statusCode(200);
        given().header("If-None-Match", "\"1\"")
                .get(path + "?validOn=2021-06-01")
                .then()
                .statusCode(200)
                .header("ETag", "\"1-2021-06-01\"");
    }

    private ValidatableResponse patch(String patch) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body(patch)
                .patch("/v1/things/" + code)
                .then();
    }
}
