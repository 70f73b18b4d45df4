package de.aaw.partners.contacts;

import static de.aaw.partners.Api.office;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.partners.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was once said of a person is nowhere any more when its contact is erased. */
@QuarkusTest
class ErasureTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String marker = "person" + UUID.randomUUID().toString().replace("-", "");
    private final String key = UUID.randomUUID().toString();
    private String partner = "";
    private String contacts = "";

    @BeforeEach
    void isRegistered() {
        partner = Api.aRenamedPartner();
        contacts = partner + "/contacts";
    }

    @Test
    void ofAnErasedContactNothingIsLeftInTheDatabaseOnATopicOrInALog() throws Exception {
        String path = Api.pathOf(enter(key, contact("")));
        correct(path, "\"1\"", contact("2")).then().statusCode(200);
        office().get(contacts).then().body("items.name", hasItem(marker + "2"));
        whateverGoesWrong(path);
        assertEquals(Set.of("public.contact"), Traces.of(marker).tables());

        office().header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        Api.patching(Api.officeHavingRead(partner))
                .body("{\"bench\": \"LAENDER\"}")
                .patch(partner);
        await().atMost(PATIENCE).until(() -> isAllSent());

        assertEquals(Set.of(), Traces.of(marker).tables());
        assertEquals(Set.of(), Traces.of(marker).topics());
        assertEquals(Set.of(), Traces.of(marker).logs());
    }

    /** Otherwise finding nothing would say nothing. */
    @Test
    void whatIsThereIsFound() throws Exception {
        String code = Api.codeOf(partner);
        String id = office().get(partner).path("id");
        await().atMost(PATIENCE).until(() -> isAllSent());
        assertThat(Traces.of(code).tables(), hasItems("public.partner", "public.journal", "public.change"));
        assertThat(Traces.of(id).topics(), hasItem("aaw.partners.partner"));
        assertThat(Traces.of("partners-service").logs(), hasItem("partners-service.log"));
        office().header("Idempotency-Key", key)
                .body("""
                {"code": "%s", "kind": "CHAMBER", "bench": "BUND", "names": [{"acronym": "%s", "de": "X"}]}
                """.formatted(Api.aPartnerCode(), key))
                .post("/v1/partners")
                .then()
                .statusCode(201);
        assertThat(Traces.of(key).tables(), hasItem("public.idempotent_answer"));
    }

    /** Refused, repeated, out of date, and stopped by the database in the middle. */
    private void whateverGoesWrong(String path) throws SQLException {
        enter(key, contact("")).then().statusCode(201);
        enter(key, contact("3")).then().statusCode(422);
        correct(path, "\"1\"", contact("3")).then().statusCode(412);
        correct(path, "\"2\"", "{\"name\": \"%1$s\", \"%1$s\": 1}".formatted(marker))
                .then()
                .statusCode(400);
        correct(path, "\"2\"", "{\"name\": \"%1$s\", \"email\": \"%1$s\"}".formatted(marker))
                .then()
                .statusCode(422);
        correct(path, "\"2\"", "{\"name\": \"%s".formatted(marker)).then().statusCode(400);
        try (Connection other = Traces.database()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table contact in exclusive mode");
            correct(path, "\"2\"", contact("3")).then().statusCode(503);
            enter(UUID.randomUUID().toString(), contact("4")).then().statusCode(503);
        }
    }

    private Response enter(String idempotencyKey, String contact) {
        return office().header("Idempotency-Key", idempotencyKey).body(contact).post(contacts);
    }

    private static Response correct(String path, String version, String contact) {
        return office().header("If-Match", version).body(contact).put(path);
    }

    private String contact(String suffix) {
        return "{\"name\": \"%1$s%2$s\", \"position\": \"%1$s\", \"email\": \"%1$s@example.org\"}"
                .formatted(marker, suffix);
    }

    private static boolean isAllSent() throws SQLException {
        try (Connection database = Traces.database();
                var waiting = database.createStatement().executeQuery("select count(*) from outbox")) {
            return waiting.next() && waiting.getLong(1) == 0;
        }
    }
}
