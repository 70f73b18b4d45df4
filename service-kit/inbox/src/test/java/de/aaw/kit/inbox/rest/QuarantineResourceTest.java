package de.aaw.kit.inbox.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.inbox.AnEvent;
import de.aaw.kit.inbox.Diary;
import de.aaw.kit.inbox.TheDatabase;
import de.aaw.kit.inbox.TheLog;
import de.aaw.kit.testing.servers.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuarantineResourceTest {

    @Inject
    Diary diary;

    @AfterEach
    void getWell() {
        diary.heal(false);
    }

    @Test
    void onlyTheOfficeSeesTheQuarantine() {
        given().get("/v1/quarantine").then().statusCode(401);
        given().auth().oauth2(Tokens.of("analyst")).get("/v1/quarantine").then().statusCode(403);
        given().auth()
                .oauth2(Tokens.partner("ba"))
                .post("/v1/quarantine/1/retry")
                .then()
                .statusCode(403);
        given().post("/v1/quarantine/1/retry").then().statusCode(401);
    }

    @Test
    void theOfficeSeesWhatLiesThereAndRetriesIt() {
        AnEvent poison = AnEvent.ofSomething().that("reject");
        TheLog.append(poison);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TheDatabase.quarantined(poison).size() == 1);
        long id = Long.parseLong(
                TheDatabase.ask("select id from inbox_test.inbox_quarantine where subject = ?", poison.subject())
                        .getFirst());
        office().get("/v1/quarantine?limit=500")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem(poison.subject()));

        office().header("Accept-Language", "de")
                .post("/v1/quarantine/{id}/retry", id)
                .then()
                .statusCode(422)
                .body("code", equalTo("STILL_REFUSED"))
                .body("detail", containsString("not like this"));

        diary.heal(true);
        office().post("/v1/quarantine/{id}/retry", id).then().statusCode(204);
        assertEquals(List.of("1"), TheDatabase.versions(poison));
        office().post("/v1/quarantine/{id}/retry", id).then().statusCode(404);
    }

    @Test
    void theListIsReadPageByPage() {
        AnEvent first = AnEvent.ofSomething().that("reject");
        AnEvent second = AnEvent.ofSomething().that("reject");
        TheLog.appendAtOnce(first, second);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TheDatabase.quarantined(second).size() == 1);
        String next = office().get("/v1/quarantine?limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("nextCursor", notNullValue())
                .extract()
                .path("next");
        office().get(next).then().statusCode(200).body("items.size()", equalTo(1));
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.of("office"));
    }
}
