package de.aaw.kit.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettlingTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Watermarks watermarks;

    @Inject
    Lags lags;

    @Inject
    Diary diary;

    @Inject
    Quarantine quarantine;

    @BeforeEach
    void emptyQuarantine() {
        diary.heal(true);
        TheDatabase.ask("delete from inbox_test.inbox_quarantine returning id");
    }

    @AfterEach
    void getWell() {
        diary.heal(false);
    }

    @Test
    void whatIsAppliedSettlesAfterTheMargin() {
        RecordMetadata at = TheLog.append(AnEvent.ofSomething());
        Instant appended = Instant.ofEpochMilli(at.timestamp());
        await().atMost(SOON).until(() -> current().settled(appended));
        Watermark watermark = current();
        assertEquals(
                TheDatabase.position(at.topic(), 0),
                watermark.topics().getOrDefault(at.topic(), Map.of()).get(0));
        assertFalse(watermark.settled(Instant.now()), "the margin is not over");
    }

    @Test
    void theMarkGoesOnWhileNothingHappens() {
        Instant start = Instant.now();
        await().atMost(SOON).until(() -> current().settled(start));
    }

    @Test
    void nothingSettlesThatIsNotApplied() throws InterruptedException {
        Diary.Halt halt = diary.haltNext();
        RecordMetadata at = TheLog.append(AnEvent.ofSomething().that("halt"));
        assertTrue(halt.reached().await(20, TimeUnit.SECONDS));
        Instant appended = Instant.ofEpochMilli(at.timestamp());
        try {
            await().pollDelay(Duration.ofSeconds(3))
                    .atMost(SOON)
                    .until(() -> !current().settled(appended));
            assertEquals(1, lags.of(current()).stream().mapToLong(Lag::behind).sum());
        } finally {
            halt.over().countDown();
        }
        await().atMost(SOON).until(() -> current().settled(appended));
        assertEquals(0, lags.of(current()).stream().mapToLong(Lag::behind).sum());
    }

    @Test
    void nothingSettlesThatIsAsOldAsARecordInQuarantine() {
        diary.heal(false);
        AnEvent poison = AnEvent.ofSomething().that("reject");
        RecordMetadata at = TheLog.append(poison);
        Instant appended = Instant.ofEpochMilli(at.timestamp());
        await().atMost(SOON).until(() -> current().settled(appended.minusMillis(1)));
        await().pollDelay(Duration.ofSeconds(3))
                .atMost(SOON)
                .until(() -> !current().settled(appended));
        diary.heal(true);
        assertEquals(
                new RetryOutcome.Applied(),
                quarantine.retry(quarantine.list(0, 1).getFirst().id()));
        await().atMost(SOON).until(() -> current().settled(appended));
    }

    @Test
    void everyPartitionHasALagAlsoAnEmptyOne() {
        await().atMost(SOON).until(() -> !lags.of(current()).isEmpty());
        Set<String> topics = lags.of(current()).stream().map(Lag::topic).collect(Collectors.toSet());
        assertEquals(diary.topics(), topics);
        assertEquals(14, lags.of(current()).size());
    }

    private Watermark current() {
        try (var connection = TheDatabase.connection()) {
            return watermarks.current(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
