package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StrictJsonTest {
    private static final String ECHO = "/v1/things/echo";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"code\":\"a\",\"size\":1.9}                      | wrong-type          | /size",
                "{\"code\":\"a\",\"size\":1.0}                      | wrong-type          | /size",
                "{\"code\":\"a\",\"size\":\"5\"}                    | wrong-type          | /size",
                "{\"code\":\"a\",\"size\":true}                     | wrong-type          | /size",
                "{\"code\":\"a\",\"size\":99999999999}              | wrong-type          | /size",
                "{\"code\":\"a\",\"size\":null}                     | wrong-type          | /size",
                "{\"code\":\"a\"}                                   | wrong-type          | /size",
                "{\"code\":123,\"size\":1}                          | wrong-type          | /code",
                "{\"code\":true,\"size\":1}                         | wrong-type          | /code",
                "{\"code\":[],\"size\":1}                           | wrong-type          | /code",
                "{\"code\":{},\"size\":1}                           | wrong-type          | /code",
                "{\"code\":\"a\",\"size\":1,\"amount\":\"5\"}       | wrong-type          | /amount",
                "{\"code\":\"a\",\"size\":1,\"amount\":\"\"}        | wrong-type          | /amount",
                "{\"code\":\"a\",\"size\":1,\"day\":\"\"}           | wrong-type          | /day",
                "{\"code\":\"a\",\"size\":1,\"day\":20000}          | wrong-type          | /day",
                "{\"code\":\"a\",\"size\":1,\"day\":[2020,1,1]}     | wrong-type          | /day",
                "{\"code\":\"a\",\"size\":1,\"day\":\"2021-02-30\"} | wrong-type          | /day",
                "{\"code\":\"a\",\"size\":1,\"day\":\"2021-02-03T00:00:00Z\"} | wrong-type | /day",
                "{\"code\":\"a\",\"size\":1,\"at\":1600000000}      | wrong-type          | /at",
                "{\"code\":\"a\",\"size\":1,\"at\":\"2021-02-03\"}  | wrong-type          | /at",
                "{\"code\":\"a\",\"size\":1,\"kind\":\"large\"}     | wrong-type          | /kind",
                "{\"code\":\"a\",\"size\":1,\"kind\":\"\"}          | wrong-type          | /kind",
                "{\"code\":\"a\",\"size\":1,\"kind\":0}             | wrong-type          | /kind",
                "{\"code\":\"a\",\"size\":1,\"kind\":\"0\"}         | wrong-type          | /kind",
                "{\"code\":\"a\",\"size\":1,\"parts\":{}}           | wrong-type          | /parts",
                "{\"code\":\"a\",\"size\":1,\"parts\":\"\"}         | wrong-type          | /parts",
                "{\"code\":\"a\",\"size\":1,\"parts\":[{\"name\":1}]} | wrong-type        | /parts/0/name",
                "{\"code\":\"a\",\"size\":1,\"parts\":[{\"name\":\"n\",\"flag\":\"true\"}]} | wrong-type | /parts/0/flag",
                "{\"code\":\"a\",\"size\":1,\"parts\":[{\"name\":\"n\",\"flag\":1}]} | wrong-type | /parts/0/flag",
                "{\"code\":\"a\",\"size\":1,\"parts\":[\"\"]}       | wrong-type          | /parts/0",
                "{\"code\":\"a\",\"size\":1,\"other\":1}            | unknown-field       | /other",
                "{\"code\":\"a\",\"size\":1,\"parts\":[{\"nom\":1}]} | unknown-field      | /parts/0/nom",
                "{\"code\":\"a\\u0000\",\"size\":1}                 | forbidden-character | /code",
                "{\"code\":\"a\\ud800\",\"size\":1}                 | forbidden-character | /code",
                "{\"code\":\"a\",\"size\":1,\"labels\":{\"k\":\"\\u0007\"}} | forbidden-character | /labels/k",
                "[]                                                 | wrong-type          | ``",
                "\"text\"                                           | wrong-type          | ``",
                "1                                                  | wrong-type          | ``"
            })
    void whatIsNotUnderstoodExactlyIsRefusedAndNamed(String body, String slug, String pointer) {
        given().contentType("application/json")
                .body(body)
                .when()
                .post(ECHO)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"code\":\"a\",\"code\":\"b\",\"size\":1}   | duplicate-field",
                "{\"code\":\"a\",\"size\":1,\"parts\":[{\"name\":\"a\",\"name\":\"b\"}]} | duplicate-field",
                "{\"code\":\"a\",\"size\":1} {}               | malformed-json",
                "{\"code\":\"a\",\"size\":1}]                 | malformed-json",
                "{\"code\":\"a\",\"size\":1                   | malformed-json",
                "{\"code\":\"a\",\"size\":NaN}                | malformed-json",
                "{code:1}                                     | malformed-json",
                "{\"code\":\"a\",\"size\":1,\"parts\":[{\"name\":}]} | malformed-json",
                "hello                                        | malformed-json",
                "``                                           | missing-body",
                "null                                         | missing-body"
            })
    void whatIsNoJsonOrSaysAThingTwiceIsRefused(String body, String slug) {
        given().contentType("application/json")
                .body(body)
                .when()
                .post(ECHO)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "[".repeat(40) + "]".repeat(40);
        given().contentType("application/merge-patch+json")
                .body("{\"note\":" + deep + "}")
                .when()
                .patch("/v1/things/any")
                .then()
                .statusCode(400)
                .body("code", equalTo("TOO_DEEP"));
    }

    @Test
    void aTextTooLongIsTooLarge() {
        given().contentType("application/json")
                .body("{\"code\":\"" + "a".repeat(1_100_000) + "\",\"size\":1}")
                .when()
                .post(ECHO)
                .then()
                .statusCode(413)
                .body("code", equalTo("TOO_LARGE"));
    }

    @Test
    void aDecimalKeepsItsDigitsAndAnInstantItsForm() {
        given().contentType("application/json")
                .body(
                        "{\"code\":\"a\",\"size\":1,\"amount\":12345678901234567890.123456789,\"at\":\"2026-11-21T18:02:11.2Z\"}")
                .when()
                .post(ECHO)
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("12345678901234567890.123456789"))
                .body("at", equalTo("2026-11-21T18:02:11.200Z"));
    }

    @Test
    void aBrokenConstraintIsUnderstoodAndRefusedWithItsPlace() {
        given().contentType("application/json")
                .header("Accept-Language", "de-DE,de;q=0.9")
                .body("{\"code\":\"\",\"size\":1,\"parts\":[{\"flag\":true}]}")
                .when()
                .post(ECHO)
                .then()
                .statusCode(422)
                .header("Content-Language", "de")
                .body("code", equalTo("INVALID"))
                .body("errors.pointer", org.hamcrest.Matchers.contains("/code", "/parts/0/name"))
                .body("errors.code", org.hamcrest.Matchers.contains("SIZE", "NOT_NULL"))
                .body("errors[1].detail", equalTo("darf nicht null sein"));
    }
}
