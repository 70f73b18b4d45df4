package de.aaw.kit.inbox.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.aaw.kit.inbox.AnEvent;
import de.aaw.kit.inbox.TheDatabase;
import de.aaw.kit.inbox.TheLog;
import de.aaw.kit.rest.consistency.ConsistencyToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConsistencyTokenTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    /** The first request of a program takes seconds, whatever it asks for. */
    @BeforeEach
    void warmUp() {
        given().get("/v1/test-figures").then().statusCode(200);
    }

    @Test
    void whatIsAppliedIsAnsweredAtOnce() {
        AnEvent event = AnEvent.ofSomething().version(3);
        TheLog.append(event);
        await().atMost(SOON).until(() -> TheDatabase.versions(event).size() == 1);
        ask(token(event), "wait=10").statusCode(200).body(equalTo("may block")).time(lessThan(2000L));
        ask(token(event.version(2)), "wait=10").statusCode(200);
    }

    @Test
    void whatArrivesInTimeIsWaitedFor() throws Exception {
        AnEvent event = AnEvent.ofSomething();
        var answer = CompletableFuture.supplyAsync(() -> ask(token(event), "wait=10"));
        await().during(Duration.ofMillis(700)).until(() -> !answer.isDone());
        TheLog.append(event);
        answer.get(10, TimeUnit.SECONDS).statusCode(200).body(equalTo("may block"));
    }

    @Test
    void whatNeverArrivesIsNotAnsweredWithOlderFigures() {
        AnEvent event = AnEvent.ofSomething();
        TheLog.append(event);
        ask(token(event.version(2)), "wait=1")
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("code", equalTo("PROJECTION_BEHIND"))
                .body("type", equalTo("/problems/projection-behind"))
                .body("detail", notNullValue())
                .time(greaterThanOrEqualTo(900L));
    }

    @Test
    void everySubjectOfEveryTokenIsNeeded() {
        AnEvent here = AnEvent.ofSomething();
        TheLog.append(here);
        String both = token(here) + "," + token(AnEvent.ofSomething());
        ask(both, "wait=1").statusCode(503);
    }

    @Test
    void topicsThatAreNotConsumedHereAreNotWaitedFor() {
        String foreign =
                ConsistencyToken.of("aaw.elsewhere.thing", UUID.randomUUID(), 9).encode();
        ask(foreign, "wait=10").statusCode(200).time(lessThan(2000L));
    }

    @Test
    void anEventInQuarantineIsToldAtOnce() {
        AnEvent poison = AnEvent.ofSomething().that("reject");
        TheLog.append(poison);
        await().atMost(SOON).until(() -> TheDatabase.quarantined(poison).size() == 1);
        ask(token(poison), "wait=10")
                .statusCode(503)
                .body("code", equalTo("EVENT_IN_QUARANTINE"))
                .header("Retry-After", "60")
                .time(lessThan(2000L));
        AnEvent next = poison.version(2).data("{}");
        TheLog.append(next);
        ask(token(next), "wait=10").statusCode(200);
    }

    @Test
    void aVersionIsThereWhenTheEventThatCompletesItIs() {
        AnEvent part = AnEvent.ofSomething().version(5).part();
        TheLog.append(part);
        await().atMost(SOON).until(() -> TheDatabase.versions(part).size() == 1);
        ask(token(part), "wait=1").statusCode(503);
        TheLog.append(AnEvent.of(part.subject()).version(5));
        ask(token(part), "wait=10").statusCode(200);
    }

    @Test
    void aPartInQuarantineIsMissedByEveryLaterVersion() {
        AnEvent part = AnEvent.ofSomething().version(5).that("reject").part();
        AnEvent accepted = AnEvent.of(part.subject()).version(6);
        TheLog.append(part);
        TheLog.append(accepted);
        await().atMost(SOON).until(() -> TheDatabase.versions(accepted).size() == 1);
        ask(token(accepted), "wait=10").statusCode(503).body("code", equalTo("EVENT_IN_QUARANTINE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "",
                "{}",
                "bm8ganNvbg",
                "eyJuZWVkcyI6eyJub3NsYXNoIjoxfX0",
                "eyJuZWVkcyI6eyJhL2IiOi0xfX0",
                "eyJuZWVkcyI6eyJhL2IiOiIxIn19"
            })
    void whatIsNoTokenIsRefused(String header) {
        ask(header, "wait=10")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("BAD_HEADER"));
    }

    @Test
    void thoseWhoWaitHoldNeitherThreadsNorConnections() throws Exception {
        List<AnEvent> events = new ArrayList<>();
        List<CompletableFuture<ValidatableResponse>> answers = new ArrayList<>();
        try (var callers = Executors.newFixedThreadPool(150)) {
            for (int i = 0; i < 150; i++) {
                AnEvent event = AnEvent.ofSomething();
                events.add(event);
                answers.add(CompletableFuture.supplyAsync(() -> ask(token(event), "wait=10"), callers));
            }
            await().during(Duration.ofSeconds(1)).until(() -> answers.stream().noneMatch(CompletableFuture::isDone));
            given().get("/v1/test-figures").then().statusCode(200).time(lessThan(1500L));
            assertFalse(answers.stream().anyMatch(CompletableFuture::isDone));
            TheLog.appendAtOnce(events.toArray(AnEvent[]::new));
            for (var answer : answers) {
                assertEquals(200, answer.get(10, TimeUnit.SECONDS).extract().statusCode());
            }
        }
    }

    private static String token(AnEvent event) {
        return ConsistencyToken.of(TheLog.ONE_PARTITION, event.subject(), event.version())
                .encode();
    }

    private static ValidatableResponse ask(String token, String prefer) {
        return given().header(ConsistencyToken.HEADER, token)
                .header("Prefer", prefer)
                .get("/v1/test-figures")
                .then();
    }
}
