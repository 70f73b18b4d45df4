package de.aaw.kit.inbox;

import static de.aaw.kit.inbox.TheDatabase.ask;
import static de.aaw.kit.inbox.TheDatabase.position;
import static de.aaw.kit.inbox.TheDatabase.quarantined;
import static de.aaw.kit.inbox.TheDatabase.versions;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QuarantineTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Quarantine quarantine;

    @Inject
    Diary diary;

    @Inject
    MeterRegistry registry;

    @AfterEach
    void getWell() {
        diary.heal(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reject", "bug", "overflow", "nul", "constraint", "deferred"})
    void aRefusedEventIsPutAsideWhileItsNeighboursFlow(String fault) {
        AnEvent before = AnEvent.ofSomething();
        AnEvent poison = AnEvent.ofSomething().that(fault);
        AnEvent after = AnEvent.ofSomething();
        TheLog.appendAtOnce(before, poison, after);
        await().atMost(SOON).until(() -> versions(after).size() == 1);
        assertEquals(List.of("1"), versions(before));
        assertEquals(List.of(), versions(poison));
        assertEquals(1, quarantined(poison).size());
        assertEquals(
                List.of(), ask("select version from inbox_test.inbox_applied where subject = ?", poison.subject()));
    }

    @Test
    void recordsThatAreNoEventsArePutAsideWithWhatCameWithThem() {
        double counted = registry.counter("inbox.quarantined").count();
        List<RecordMetadata> poison = new ArrayList<>();
        String sound = AnEvent.ofSomething().json();
        Stream.of(
                        "",
                        "{",
                        "[]",
                        "\u0000",
                        "\uD83D\uDE00\u0000\u001f",
                        "{\"a\":".repeat(500),
                        "null",
                        sound.replace("1.0", "9"),
                        sound + "x",
                        sound.replace("/test", "/te\u0000st"))
                .forEach(value -> poison.add(TheLog.append("aaw.measures.context", "k\u0000ey", value)));
        poison.add(TheLog.append("aaw.measures.context", null, null));
        AnEvent after = AnEvent.ofSomething();
        TheLog.append("aaw.measures.context", after);
        await().atMost(SOON).until(() -> versions(after).size() == 1);
        for (RecordMetadata at : poison) {
            assertEquals(1, rows(at).size(), () -> "offset " + at.offset());
            Quarantined row = rows(at).getFirst();
            assertTrue(!row.recordedAt().isBefore(Instant.ofEpochMilli(at.timestamp())));
            assertInstanceOf(RetryOutcome.StillRefused.class, quarantine.retry(row.id()));
        }
        assertTrue(registry.counter("inbox.quarantined").count() >= counted + poison.size());
        assertEquals(poison.getLast().offset() + 1, position("aaw.measures.context", 0));
    }

    @Test
    void aRetryEntersAtTheOriginalAppendTime() {
        AnEvent poison = AnEvent.ofSomething().that("reject");
        RecordMetadata at = TheLog.append(poison);
        await().atMost(SOON).until(() -> quarantined(poison).size() == 1);
        Quarantined row = rows(at).getFirst();
        assertTrue(row.reason().startsWith("not like this. What to do: "), row.reason());

        RetryOutcome early = quarantine.retry(row.id());
        assertEquals(new RetryOutcome.StillRefused(row.reason()), early);
        assertEquals(2, rows(at).getFirst().attempts());

        diary.heal(true);
        assertEquals(new RetryOutcome.Applied(), quarantine.retry(row.id()));
        assertEquals(List.of("1"), versions(poison));
        assertEquals(
                List.of("t"),
                ask(
                        "select recorded_at = ?::timestamptz from diary where subject = ?",
                        row.recordedAt().toString(),
                        poison.subject()));
        assertEquals(Instant.ofEpochMilli(at.timestamp()), row.recordedAt());
        assertEquals(
                List.of("1"), ask("select version from inbox_test.inbox_applied where subject = ?", poison.subject()));
        assertEquals(new RetryOutcome.NotThere(), quarantine.retry(row.id()));
    }

    @Test
    void ofTwoRetriesAtOnceOneApplies() throws Exception {
        AnEvent poison = AnEvent.ofSomething().that("bug");
        RecordMetadata at = TheLog.append(poison);
        await().atMost(SOON).until(() -> quarantined(poison).size() == 1);
        diary.heal(true);
        long id = rows(at).getFirst().id();
        var first = CompletableFuture.supplyAsync(() -> quarantine.retry(id));
        var second = CompletableFuture.supplyAsync(() -> quarantine.retry(id));
        List<RetryOutcome> outcomes = List.of(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS));
        assertTrue(outcomes.contains(new RetryOutcome.Applied()));
        assertTrue(outcomes.contains(new RetryOutcome.NotThere()));
    }

    @Test
    void anEventThatCameLaterStandsAfterARetryOfAnEarlierOne() {
        AnEvent first = AnEvent.ofSomething().that("reject");
        AnEvent second = first.version(2).data("{}");
        RecordMetadata at = TheLog.append(first);
        TheLog.append(second);
        await().atMost(SOON).until(() -> versions(first).equals(List.of("2")));
        diary.heal(true);
        assertEquals(
                new RetryOutcome.Applied(), quarantine.retry(rows(at).getFirst().id()));
        assertEquals(
                List.of("2"), ask("select version from inbox_test.inbox_applied where subject = ?", first.subject()));
    }

    private List<Quarantined> rows(RecordMetadata at) {
        return quarantine.list(0, 500).stream()
                .filter(row -> row.topic().equals(at.topic())
                        && row.partition() == at.partition()
                        && row.offset() == at.offset())
                .toList();
    }
}
