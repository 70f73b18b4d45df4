package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import de.aaw.kit.rest.ids.Ids;
import de.aaw.kit.rest.sample.NewThing;
import de.aaw.kit.rest.sample.Things;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutagesTest {
    @Inject
    Things things;

    @Inject
    AgroalDataSource database;

    @Inject
    @DataSource("jobs")
    AgroalDataSource jobs;

    private final String code = Ids.next().toString().substring(20);

    @Test
    void aStatementThatTakesTooLongIsGivenUp() throws SQLException {
        things.add(new NewThing(code, 1, null, null, null, null, null, null, null));
        try (Connection other = jobs.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("update thing set size = 2 where code = '" + code + "'");
            assertUnavailable(given().contentType("application/merge-patch+json")
                    .header("If-Match", "\"1\"")
                    .body("{\"size\":3}")
                    .patch("/v1/things/" + code)
                    .then());
            other.rollback();
        }
    }

    @Test
    void withoutAFreeConnectionTheAnswerComesAllTheSame() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                all.add(database.getConnection());
            }
            assertUnavailable(given().get("/v1/things/" + code).then());
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        given().get("/v1/things/" + code).then().statusCode(404);
    }

    @Test
    void connectionsThatDiedAreReplaced() throws SQLException {
        try (Connection other = jobs.getConnection()) {
            other.createStatement()
                    .execute(
                            "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()");
        }
        org.awaitility.Awaitility.await()
                .until(() -> given().get("/v1/things/" + code).statusCode() == 404);
    }

    private static void assertUnavailable(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("UNAVAILABLE"));
    }
}
