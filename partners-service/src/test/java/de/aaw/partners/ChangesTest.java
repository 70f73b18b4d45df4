package de.aaw.partners;

import static de.aaw.partners.Api.anybody;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesTest {
    @Test
    void everythingPublishedCanBeReadInOrderByAnybody() {
        String id = anybody().get(Api.aRenamedPartner()).path("id");
        await().atMost(Duration.ofSeconds(60)).until(() -> subjects().contains(id));
        anybody()
                .get("/v1/changes?limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].event.source", equalTo("/partners-service"));
    }

    @Test
    void whoIsAskingIsTold() {
        anybody().get("/v1/me").then().statusCode(401);
        Api.office().get("/v1/me").then().statusCode(200).body("roles", hasItem("office"));
    }

    @Test
    void healthAndMetricsAreServed() {
        anybody().accept("*/*").get("/q/health/ready").then().statusCode(200);
        anybody().accept("*/*").get("/q/metrics").then().statusCode(200);
    }

    private static List<String> subjects() {
        List<String> subjects = new ArrayList<>();
        String next = "/v1/changes?limit=500";
        while (next != null) {
            Response page = anybody().get(next);
            List<String> found = page.path("items.event.subject");
            subjects.addAll(found);
            next = found.isEmpty() ? null : page.path("next");
        }
        return subjects;
    }
}
