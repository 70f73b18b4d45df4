package de.aaw.reporting.rebuilds;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.testing.servers.Tokens;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;

/** The coordination office at its rebuilds. */
final class Office {

    static final Duration PATIENCE = Duration.ofMinutes(3);

    private Office() {}

    static RequestSpecification office() {
        return given().auth().oauth2(Tokens.of("office"));
    }

    /** Answers with the number. */
    static int starts() {
        return office().post("/v1/rebuilds").then().statusCode(202).extract().path("number");
    }

    static String state(int number) {
        return office().get("/v1/rebuilds/" + number)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    /** As the database knows it: connections may be cut meanwhile. */
    static void awaitEnd(int number) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !Derived.ask(
                                "select 1 from reporting.rebuild where ended_at is not null and number = " + number)
                        .isEmpty());
    }

    /** What another test has begun may still run. */
    static void awaitRest() {
        await().atMost(PATIENCE)
                .until(() -> Derived.ask("select 1 from reporting.rebuild where ended_at is null")
                        .isEmpty());
    }

    static void awaitServing(int number) {
        awaitEnd(number);
        assertEquals("SERVING", state(number));
    }
}
