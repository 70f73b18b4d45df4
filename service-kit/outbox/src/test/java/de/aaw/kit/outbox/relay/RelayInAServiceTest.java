package de.aaw.kit.outbox.relay;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelayInAServiceTest {
    @Inject
    KafkaClientService kafka;

    @Test
    void theChannelsProducerKeepsItsPromises() {
        Map<String, ?> settings = kafka.getProducer("outbox").configuration();
        assertEquals("all", settings.get("acks"));
        assertEquals("true", settings.get("enable.idempotence"));
        assertEquals("6000", settings.get("delivery.timeout.ms"));
        assertEquals("0", settings.get("linger.ms"));
    }

    @Test
    void healthTellsWhatWaits() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'outbox' }.data.pending", equalTo(0))
                .body("checks.find { it.name == 'outbox' }.data.relay", equalTo("SENDING"));
        given().get("/q/health/live").then().statusCode(200).body("checks.name", hasItem("outbox relay runs"));
    }

    @Test
    void metricsTellWhatWaits() {
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("aaw_outbox_pending 0.0"))
                .body(containsString("aaw_outbox_oldest_age_seconds 0.0"));
    }
}
