package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import de.aaw.kit.rest.ids.Ids;
import de.aaw.kit.rest.sample.Things;
import de.aaw.kit.testing.servers.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commits that fail, by a trigger that PostgreSQL runs within the commit. */
@QuarkusTest
class CommitTest {
    @Inject
    Things things;

    @AfterEach
    void commitsSucceedAgain() {
        things.update("drop trigger within_commit on thing");
    }

    @Test
    void aCommitWhoseConnectionBreaksIsAnsweredAsUnknown() {
        withinCommit("perform pg_terminate_backend(pg_backend_pid())");
        created().statusCode(503).header("Retry-After", notNullValue()).body("code", equalTo("OUTCOME_UNKNOWN"));
    }

    @Test
    void aCommitThatTheDatabaseCannotDoNowHasChangedNothing() {
        withinCommit("raise exception 'overtaken' using errcode = '40001'");
        created().statusCode(503).header("Retry-After", notNullValue()).body("code", equalTo("UNAVAILABLE"));
    }

    @Test
    void aCommitThatTheDatabaseRefusesIsAConflict() {
        withinCommit("raise exception 'taken' using errcode = '23505'");
        created().statusCode(409).body("code", equalTo("CONFLICT"));
    }

    private void withinCommit(String statement) {
        things.update("create or replace function within_commit() returns trigger language plpgsql as $$ begin "
                + statement + "; return null; end $$");
        things.update("create constraint trigger within_commit after insert on thing deferrable initially deferred"
                + " for each row execute function within_commit()");
    }

    private static ValidatableResponse created() {
        String code = Ids.next().toString().substring(20);
        return given().auth()
                .oauth2(Tokens.of("office"))
                .contentType("application/json")
                .header("Idempotency-Key", code)
                .body("{\"code\":\"" + code + "\",\"size\":1}")
                .post("/v1/things")
                .then();
    }
}
