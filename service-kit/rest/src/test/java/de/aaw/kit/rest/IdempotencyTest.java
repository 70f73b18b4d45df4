package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.rest.idempotency.IdempotencyHousekeeping;
import de.aaw.kit.rest.ids.Ids;
import de.aaw.kit.testing.servers.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {
    @Inject
    AgroalDataSource database;

    @Inject
    IdempotencyHousekeeping housekeeping;

    private final String code = Ids.next().toString().substring(20);
    private final String key = Ids.next().toString();

    @Test
    void theSameRequestTwiceHappensOnceAndIsAnsweredAlike() throws SQLException {
        Response first = post("office", key, thing(code, 1));
        Response second = post("office", key, thing(code, 1));
        assertEquals(201, first.statusCode(), first.asString());
        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        for (String header : List.of("Location", "ETag", "Consistency-Token", "Content-Type")) {
            assertEquals(first.header(header), second.header(header));
        }
        assertEquals("true", second.header("Idempotent-Replayed"));
        assertEquals(1, count("select count(*) from thing where code = '" + code + "'"));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        assertEquals(201, post("office", key, thing(code, 1)).statusCode());
        post("office", key, thing(code, 2)).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void anotherCallersKeyIsAnotherKey() {
        assertEquals(201, post("office", key, thing(code, 1)).statusCode());
        post("office-second", key, thing(code, 1)).then().statusCode(409).body("code", equalTo("CONFLICT"));
    }

    @Test
    void whatWasRefusedIsNotKept() throws SQLException {
        post("analyst", key, thing(code, 1)).then().statusCode(403);
        post("office", key, thing("", 1)).then().statusCode(422);
        assertEquals(201, post("office", key, thing(code, 1)).statusCode());
        post("office", Ids.next().toString(), thing(code, 1)).then().statusCode(409);
    }

    @Test
    void sentManyTimesAtOnceItHappensOnce() throws Exception {
        List<Callable<Integer>> calls = java.util.Collections.nCopies(
                12, () -> post("office", key, thing(code, 1)).statusCode());
        try (ExecutorService callers = Executors.newFixedThreadPool(12)) {
            List<Integer> statuses = callers.invokeAll(calls).stream()
                    .map(IdempotencyTest::result)
                    .toList();
            assertTrue(statuses.contains(201), statuses.toString());
            assertTrue(statuses.stream().allMatch(status -> status == 201 || status == 409), statuses.toString());
        }
        assertEquals(201, post("office", key, thing(code, 1)).statusCode());
        assertEquals(1, count("select count(*) from thing where code = '" + code + "'"));
    }

    @Test
    void whileTheFirstIsInProgressTheSecondIsToldSo() throws Exception {
        try (Connection other = database.getConnection();
                ExecutorService callers = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            other.createStatement().execute("insert into thing (code, size, version) values ('" + code + "', 1, 1)");
            Future<Response> waiting = callers.submit(() -> post("office", key, thing(code, 1)));
            await().until(() -> count("select count(*) from pg_locks where locktype = 'advisory'") > 0);
            post("office", key, thing(code, 1))
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("code", equalTo("IDEMPOTENCY_IN_PROGRESS"));
            other.rollback();
            assertEquals(201, waiting.get().statusCode());
        }
    }

    @Test
    void aKeyIsVisibleTextOfReasonableLength() {
        post("office", "x".repeat(256), thing(code, 1)).then().statusCode(400).body("code", equalTo("BAD_HEADER"));
        post("office", "with space", thing(code, 1)).then().statusCode(400).body("code", equalTo("BAD_HEADER"));
    }

    @Test
    void oldAnswersAreForgottenAndYoungOnesKept() throws SQLException {
        assertEquals(201, post("office", key, thing(code, 1)).statusCode());
        execute("insert into idempotent_answer values ('" + key + "', '', 201, '{}', null, now() - interval '3 days')");
        housekeeping.forgetOldAnswers();
        assertEquals(0, count("select count(*) from idempotent_answer where key_digest = '" + key + "'"));
        assertEquals("true", post("office", key, thing(code, 1)).header("Idempotent-Replayed"));
    }

    @Test
    void whatIsKeptOfABodyTellsNothingToWhoDoesNotKnowTheKey() throws SQLException {
        assertEquals(201, post("office", key, thing(code, 1)).statusCode());
        String digest = "encode(sha256(convert_to('" + thing(code, 1) + "', 'UTF8')), 'hex')";
        assertEquals(0, count("select count(*) from idempotent_answer where body_digest = " + digest));
    }

    private static Response post(String who, String key, String body) {
        return given().auth()
                .oauth2(Tokens.of(who))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/things");
    }

    private static String thing(String code, int size) {
        return "{\"code\":\"" + code + "\",\"size\":" + size + "}";
    }

    private static Integer result(Future<Integer> call) {
        try {
            return call.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
