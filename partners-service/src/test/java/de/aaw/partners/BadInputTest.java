package de.aaw.partners;

import static de.aaw.partners.Api.anybody;
import static de.aaw.partners.Api.office;
import static de.aaw.partners.Api.officeHavingRead;
import static de.aaw.partners.Api.patching;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import de.aaw.kit.testing.servers.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever cannot be meant is refused with a problem that says where, and changes nothing. */
@QuarkusTest
class BadInputTest {
    private String path = "";

    @BeforeEach
    void isRegistered() {
        path = Api.aRenamedPartner();
    }

    static Stream<Arguments> patches() {
        String longText = "x".repeat(1001);
        return Stream.of(
                Arguments.of("{\"bench\": 1}", 400, "WRONG_TYPE", "/bench"),
                Arguments.of("{\"bench\": \"BANK\"}", 400, "WRONG_TYPE", "/bench"),
                Arguments.of("{\"sources\": \"x\"}", 400, "WRONG_TYPE", "/sources"),
                Arguments.of("{\"website\": 5}", 400, "WRONG_TYPE", "/website"),
                Arguments.of("{\"colour\": \"red\"}", 400, "UNKNOWN_FIELD", "/colour"),
                Arguments.of("{\"names\": []}", 400, "UNKNOWN_FIELD", "/names"),
                Arguments.of("{\"website\": \"a\\u0000b\"}", 400, "FORBIDDEN_CHARACTER", "/website"),
                Arguments.of("{\"website\": \"javascript:alert(1)\"}", 422, "INVALID", "/website"),
                Arguments.of("{\"land\": \"DE-XX\"}", 422, "INVALID", "/land"),
                Arguments.of("{\"kind\": null}", 422, "INVALID", "/kind"),
                Arguments.of("{\"sources\": [\"\"]}", 422, "INVALID", "/sources/0"),
                Arguments.of("{\"sources\": [\"" + longText + "\"]}", 422, "INVALID", "/sources/0"));
    }

    @ParameterizedTest
    @MethodSource("patches")
    void aBadFieldIsNamed(String patch, int status, String code, String pointer) {
        patching(officeHavingRead(path))
                .body(patch)
                .patch(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem(pointer))
                .body("instance", equalTo(path));
        anybody().get(path).then().body("version", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | MALFORMED_JSON",
                "{\"bench\": \"BUND\", \"bench\": \"BUND\"} | DUPLICATE_FIELD",
                "{} {} | MALFORMED_JSON",
            })
    void aBodyThatCannotBeReadIsRefused(String patch, String code) {
        patching(officeHavingRead(path))
                .body(patch)
                .patch(path)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "banch=BUND, UNKNOWN_PARAMETER",
        "bench=BANK, BAD_PARAMETER",
        "bench=, BAD_PARAMETER",
        "land=Bayern, BAD_PARAMETER",
        "validOn=yesterday, BAD_PARAMETER",
        "validOn=2021-02-30, BAD_PARAMETER",
        "validOn=%2B99999-01-01, BAD_PARAMETER",
        "asOf=2021-06-01, BAD_PARAMETER",
        "limit=0, BAD_PARAMETER",
        "limit=501, BAD_PARAMETER",
        "limit=x, BAD_PARAMETER",
        "after=x, BAD_PARAMETER",
        "q=a%09b, BAD_PARAMETER",
        "kind=CHAMBER&kind=LAND, BAD_PARAMETER",
    })
    void aMisspeltFilterDoesNotWidenTheAnswer(String query, String code) {
        anybody()
                .urlEncodingEnabled(false)
                .get("/v1/partners?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors.parameter", hasItem(query.substring(0, query.indexOf('='))));
    }

    @Test
    void aTokenForAnotherAudienceOrAnEndedOneIsNoToken() {
        for (String token : new String[] {Tokens.of("stranger"), Tokens.expired(), "x"}) {
            patching(anybody().auth().oauth2(token))
                    .header("If-Match", "\"1\"")
                    .body("{\"bench\": \"LAENDER\"}")
                    .patch(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("UNAUTHENTICATED"));
        }
        anybody().get(path).then().body("version", equalTo(1));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        patching(office()).body("{\"bench\": \"LAENDER\"}").patch(path).then().statusCode(428);
        patching(office())
                .header("If-Match", "\"2\"")
                .body("{\"bench\": \"LAENDER\"}")
                .patch(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"));
        patching(office())
                .header("If-Match", "W/\"1\"")
                .body("{\"bench\": \"LAENDER\"}")
                .patch(path)
                .then()
                .statusCode(412);
        anybody().get(path).then().body("version", equalTo(1));
    }

    @Test
    void aRegistrationNamesAllThatIsWrongWithIt() {
        office().body("""
                        {"code": "Not A Code", "kind": "CHAMBER", "bench": "WIRTSCHAFT",
                         "names": [{"acronym": "", "de": "X", "validFrom": "2020-01-01"}]}
                        """)
                .post("/v1/partners")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/code"))
                .body("errors.pointer", hasItem("/names/0/acronym"));
        office().body("{\"code\": \"abc\", \"kind\": \"CHAMBER\", \"bench\": \"BUND\", \"names\": []}")
                .post("/v1/partners")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/names"));
        office().body("""
                        {"code": "abc", "kind": "CHAMBER", "bench": "BUND",
                         "names": [{"acronym": "X", "de": "X", "validFrom": "2020-01-01", "validTo": "2020-01-01"}]}
                        """)
                .post("/v1/partners")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/names/0/validTo"))
                .body("errors.detail", hasItem(containsString("2020-01-01")));
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        office().body("{\"code\": \"" + "x".repeat(3_000_000) + "\"}")
                .post("/v1/partners")
                .then()
                .statusCode(413)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void onlyJsonIsRead() {
        office().contentType("text/plain").body("x").post("/v1/partners").then().statusCode(415);
        officeHavingRead(path).body("{}").patch(path).then().statusCode(415);
        anybody().accept("text/csv").get(path).then().statusCode(406);
        anybody().delete(path).then().statusCode(405);
    }
}
