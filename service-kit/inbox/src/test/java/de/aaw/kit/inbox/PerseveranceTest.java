package de.aaw.kit.inbox;

import static de.aaw.kit.inbox.TheDatabase.quarantined;
import static de.aaw.kit.inbox.TheDatabase.versions;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PerseveranceTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Diary diary;

    @AfterEach
    void getWell() {
        diary.heal(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "53100", "57014", "25006", "42P01"})
    void whatIsNotPossibleNowIsRepeatedUntilItIs(String state) {
        AnEvent blocked = AnEvent.ofSomething().that(state);
        AnEvent behind = AnEvent.ofSomething();
        TheLog.appendAtOnce(blocked, behind);
        await().atMost(SOON).until(() -> readiness().equals("DOWN"));
        assertEquals(List.of(), versions(behind), "nothing is skipped");
        assertEquals(List.of(), quarantined(blocked));
        diary.heal(true);
        await().atMost(SOON).until(() -> versions(behind).size() == 1);
        assertEquals(List.of("1"), versions(blocked));
        await().atMost(SOON).until(() -> readiness().equals("UP"));
    }

    private static String readiness() {
        return given().get("/q/health/ready").path("checks.find { it.name == 'inbox' }.status");
    }
}
