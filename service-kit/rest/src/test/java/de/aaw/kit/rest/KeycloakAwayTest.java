package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import de.aaw.kit.testing.servers.TestServers;
import de.aaw.kit.testing.servers.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(KeycloakAwayTest.Away.class)
class KeycloakAwayTest {

    /** The provider's address answers nothing. */
    public static final class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/aaw");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(
                    TestServers.class, Map.of("database", "partners", "kafka", "false", "keycloak", "false")));
        }
    }

    @Test
    void aTokenThatCannotBeCheckedIsNoBadToken() {
        given().auth()
                .oauth2(Tokens.of("office"))
                .get("/v1/me")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("UNAVAILABLE"));
    }

    @Test
    void whatIsPublicIsReadableAllTheSame() {
        given().get("/v1/things").then().statusCode(200);
        given().get("/v1/me").then().statusCode(401);
    }
}
