package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.aaw.kit.testing.servers.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TokensTest {
    private static final String THING = "{\"code\":\"t1\",\"size\":1}";

    @Test
    void meSaysWhoTheCallerIs() {
        String token = Tokens.partner("ba");
        given().auth()
                .oauth2(token)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo(Tokens.subjectOf(token)))
                .body("partner", equalTo("ba"))
                .body("roles", contains("partner"))
                .body("limits.pageEntries", equalTo(500));
        given().auth()
                .oauth2(Tokens.of("office"))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("partner", nullValue())
                .body("roles", contains("office"));
    }

    @Test
    void nobodyIsAskedWhoHeIs() {
        given().get("/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void aRoleThatIsMissingIsForbidden() {
        given().auth()
                .oauth2(Tokens.of("analyst"))
                .contentType("application/json")
                .body(THING)
                .post("/v1/things")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        given().contentType("application/json")
                .body(THING)
                .post("/v1/things")
                .then()
                .statusCode(401);
    }

    @Test
    void aTokenForAnotherAudienceOrOneThatHasEndedIsNone() {
        assertInvalid("Bearer " + Tokens.of("stranger"));
        assertInvalid("Bearer " + Tokens.expired());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer abc",
                "Bearer a.b.c",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
                "Basic YTpi",
                "abc",
                "Negotiate x"
            })
    void whatIsNoTokenIsNotTakenForNobody(String authorization) {
        assertInvalid(authorization);
    }

    @Test
    void aTokenThatWasChangedIsRefused() {
        String[] parts = Tokens.of("analyst").split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("analyst", "office");
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        assertInvalid("Bearer " + parts[0] + "." + forged + "." + parts[2]);
        assertInvalid("Bearer " + parts[0] + "." + parts[1] + "." + parts[2].substring(4) + "AAAA");
    }

    /** Also on what is readable without a token. */
    private static void assertInvalid(String authorization) {
        for (String path : new String[] {"/v1/me", "/v1/things"}) {
            given().header("Authorization", authorization)
                    .header("Accept-Language", "de")
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer error=\"invalid_token\""))
                    .body("title", equalTo("Ein gültiges Token ist nötig"));
        }
    }
}
