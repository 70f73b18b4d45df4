package de.aaw.reporting.projection;

import static de.aaw.reporting.history.ReportedNumber.of;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.testing.servers.Tokens;
import de.aaw.reporting.derived.Serving;
import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.facts.ValueQuery;
import de.aaw.reporting.figures.Register;
import de.aaw.reporting.history.AMeasure;
import de.aaw.reporting.history.AReport;
import de.aaw.reporting.history.Log;
import de.aaw.reporting.history.Published;
import de.aaw.reporting.rollups.RollupReader;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can never be applied is put aside, readable and with its time, while everything beside it goes on; and comes back as if it had never been away. */
@QuarkusTest
class PoisonTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Log log;

    @Inject
    Serving serving;

    @Inject
    @DataSource("jobs")
    AgroalDataSource jobs;

    @ParameterizedTest
    @EnumSource
    void poisonIsPutAsideWithWhatToDoWhileEvenItsOwnReportGoesOn(Poison poison) {
        AReport report = new AMeasure("POISON-" + poison).report("2016");
        String key = report.measure().id().toString();
        log.publish(Poison.published(report));
        RecordMetadata place = log.publishRaw("aaw.measures.report", key, poison.of(report));
        log.publish(
                report.part(1, 1, 2, 2, List.of(of(1, "LOTSEN", 5))), report.submitted(1, 1), report.accepted(2, 1));

        assertEquals(12, sum(report));
        Map<String, Object> record = inQuarantine(place);
        String reason = String.valueOf(record.get("reason"));
        assertTrue(reason.contains(poison.reason) && reason.contains(". What to do: "), reason);
        assertEquals(Instant.ofEpochMilli(place.timestamp()), Instant.parse(String.valueOf(record.get("recordedAt"))));
        assertTrue(String.valueOf(record.get("message")).length() <= 10_000, "a list has excerpts only");
        office().post("/v1/quarantine/{id}/retry", record.get("id"))
                .then()
                .statusCode(422)
                .body("code", equalTo("STILL_REFUSED"))
                .body("detail", containsString(". What to do: "));
        assertEquals(12, sum(report));
    }

    /** The fault is in the database this time: it refuses a sound value. */
    @Test
    void aRetryAfterTheFixEntersAtItsOriginalAppendTime() throws SQLException {
        // What others left there would keep this time from ever being settled.
        execute("delete from %s.inbox_quarantine");
        AMeasure measure = new AMeasure("POISON-RETRY");
        AReport report = measure.report("2016");
        log.publish(Register.indicator("POISONED", "FLOW", "PERSONS").defined(), measure.proposed(1, "POISONED"));
        log.publish(report.values(1, 1, of(0, "POISONED", 140)), report.submitted(1, 1), report.accepted(2, 1));
        execute("alter table %s.revision_value add constraint fault"
                + " check (indicator <> 'POISONED' or number <> 170) not valid");
        RecordMetadata held = publish(report.values(3, 2, of(0, "POISONED", 170)));
        log.publish(report.submitted(3, 2));
        Instant counted = Instant.ofEpochMilli(publish(report.accepted(4, 2)).timestamp());
        Instant between = counted.plusMillis(1);
        assertEquals(140, today().getInt("totals[0].value"));
        Instant appended = Instant.ofEpochMilli(held.timestamp());
        await().atMost(SOON).until(() -> asOf(appended.minusMillis(1)).getBoolean("watermark.settled"));
        assertEquals(140, asOf(between).getInt("totals[0].value"));
        assertFalse(asOf(between).getBoolean("watermark.settled"), "an older event lies in quarantine");

        Object id = inQuarantine(held).get("id");
        office().post("/v1/quarantine/{id}/retry", id).then().statusCode(422);
        execute("alter table %s.revision_value drop constraint fault");
        office().post("/v1/quarantine/{id}/retry", id).then().statusCode(204);

        assertEquals(170, today().getInt("totals[0].value"));
        assertEquals(170, asOf(between).getInt("totals[0].value"));
        assertEquals(140, asOf(counted.minusMillis(1)).getInt("totals[0].value"));
        await().atMost(SOON).until(() -> asOf(between).getBoolean("watermark.settled"));
    }

    private RecordMetadata publish(Published event) {
        return log.publishRaw(event.topic(), event.key(), event.cloudEvent());
    }

    /** In the place of the serving schema's name: %s. */
    private void execute(String sql) throws SQLException {
        String schema = serving.read(dsl -> String.valueOf(dsl.fetchValue("select current_schema()")));
        try (var connection = jobs.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(schema));
        }
    }

    private static JsonPath today() {
        return figures("");
    }

    private static JsonPath asOf(Instant instant) {
        return figures("&asOf=" + instant);
    }

    private static JsonPath figures(String more) {
        return given().get("/v1/figures?period=2016&indicator=POISONED" + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** As the office reads it, page by page. */
    private static Map<String, Object> inQuarantine(RecordMetadata place) {
        @Nullable String page = "/v1/quarantine?limit=100";
        while (page != null) {
            JsonPath answer =
                    office().get(page).then().statusCode(200).extract().jsonPath();
            List<Map<String, Object>> found =
                    answer.getList("items.findAll { it.topic == '%s' && it.partition == %d && it.offset == %d }"
                            .formatted(place.topic(), place.partition(), place.offset()));
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            page = answer.getString("next");
        }
        throw new AssertionError(place + " is not in quarantine");
    }

    private static RequestSpecification office() {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of("office"));
    }

    private int sum(AReport report) {
        ValueQuery query = ValueQuery.of(Set.of("LOTSEN"), Counting.ACCEPTED, null)
                .withMeasures(Set.of(report.measure().id()));
        return serving.read(dsl -> RollupReader.rollups(dsl, query)).stream()
                .mapToInt(rollup -> rollup.sum().number().intValueExact())
                .sum();
    }
}
