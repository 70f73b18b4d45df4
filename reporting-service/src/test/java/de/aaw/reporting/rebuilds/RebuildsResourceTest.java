package de.aaw.reporting.rebuilds;

import static de.aaw.reporting.rebuilds.Office.office;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.aaw.kit.testing.servers.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnLog.Profile.class)
class RebuildsResourceTest {

    @BeforeEach
    void awaitRest() {
        Office.awaitRest();
    }

    @Test
    void onlyTheOfficeStartsAndSeesRebuilds() {
        given().post("/v1/rebuilds").then().statusCode(401);
        given().auth().oauth2(Tokens.of("analyst")).post("/v1/rebuilds").then().statusCode(403);
        given().auth().oauth2(Tokens.of("analyst")).get("/v1/rebuilds").then().statusCode(403);
        given().auth().oauth2(Tokens.of("analyst")).get("/v1/rebuilds/2").then().statusCode(403);
        office().get("/v1/rebuilds/1").then().statusCode(404);
    }

    @Test
    void itIsStartedAndItsProgressSeenWhereTheAnswerSays() {
        int next = Derived.next();
        String location = office().post("/v1/rebuilds")
                .then()
                .statusCode(202)
                .body("state", equalTo("FILLING"))
                .body("endedAt", nullValue())
                .header("Location", endsWith("/v1/rebuilds/" + next))
                .extract()
                .header("Location");
        int number = Integer.parseInt(location.substring(location.lastIndexOf('/') + 1));
        Office.awaitServing(number);
        office().get(location)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("reason", nullValue())
                .body("startedAt", endsWith("Z"))
                .body("endedAt", endsWith("Z"));
        office().get("/v1/rebuilds?limit=1").then().statusCode(200).body("items.number", contains(number));
    }

    @Test
    void ofTwoAtOnceOneIsStarted() throws Exception {
        int next = Derived.next();
        Callable<Integer> start = () -> office().post("/v1/rebuilds").statusCode();
        try (var both = Executors.newFixedThreadPool(2);
                var atWork = Obstacle.anotherInstanceAtWork()) {
            var statuses = both.invokeAll(List.of(start, start)).stream()
                    .map(done -> done.resultNow())
                    .sorted()
                    .toList();
            assertEquals(List.of(202, 409), statuses);
            office().post("/v1/rebuilds").then().statusCode(409).body("code", equalTo("REBUILD_RUNNING"));
            assertFalse(Derived.exists(next), "another instance is at work");
        }
        Office.awaitServing(next);
    }

    @Test
    void theSameKeyStartsOne() {
        String key = UUID.randomUUID().toString();
        int first = office().header("Idempotency-Key", key)
                .post("/v1/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("number");
        office().header("Idempotency-Key", key)
                .post("/v1/rebuilds")
                .then()
                .statusCode(202)
                .body("number", equalTo(first));
        Office.awaitServing(first);
        office().header("Idempotency-Key", key)
                .post("/v1/rebuilds")
                .then()
                .statusCode(202)
                .body("number", equalTo(first));
        assertEquals(first, Derived.serving());
    }

    @Test
    void theOneBeforeIsSaidToHaveServedAndIsGoneAfterTheNext() {
        int first = Office.starts();
        Office.awaitServing(first);
        int second = Office.starts();
        Office.awaitServing(second);
        assertEquals("SERVED", Office.state(first));
        Derived.ask("update reporting.rebuild set ended_at = ended_at - interval '2 minutes' returning 1");
        int third = Office.starts();
        Office.awaitServing(third);
        assertFalse(Derived.exists(first));
        office().get("/v1/rebuilds/" + third).then().body("events", greaterThan(-1));
    }
}
