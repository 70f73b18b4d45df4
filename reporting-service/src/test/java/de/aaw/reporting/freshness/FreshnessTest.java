package de.aaw.reporting.freshness;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import de.aaw.reporting.history.AMeasure;
import de.aaw.reporting.history.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FreshnessTest {

    @Inject
    Log log;

    @Test
    void everybodyReadsHowFarTheFiguresAreBehind() {
        log.publish(new AMeasure("FRESH").proposed(1, "LOTSEN"));
        given().get("/v1/freshness")
                .then()
                .statusCode(200)
                .body("watermark.time", notNullValue())
                .body("watermark.topics.'aaw.measures.measure'.size()", greaterThanOrEqualTo(1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/v1/freshness")
                        .then()
                        .statusCode(200)
                        .body("watermark.settled", equalTo(true))
                        .body("settledThrough", notNullValue())
                        .body("partitions.findAll { it.topic == 'aaw.measures.measure' }", hasSize(12)));
    }
}
