package de.aaw.kit.inbox;

import static de.aaw.kit.inbox.TheDatabase.ask;
import static de.aaw.kit.inbox.TheDatabase.position;
import static de.aaw.kit.inbox.TheDatabase.versions;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    KafkaClientService clients;

    @Inject
    Diary diary;

    @Test
    void anEventIsAppliedOnceWithItsAppendTime() {
        AnEvent event = AnEvent.ofSomething().version(4);
        RecordMetadata at = TheLog.append(event);
        await().atMost(SOON).until(() -> versions(event).equals(List.of("4")));
        assertEquals(Instant.ofEpochMilli(at.timestamp()), recordedAt(event));
        assertTrue(position(at.topic(), at.partition()) >= at.offset());
        assertEquals(
                List.of("4"), ask("select version from inbox_test.inbox_applied where subject = ?", event.subject()));
    }

    @Test
    void duplicatesChangeNothing() {
        AnEvent first = AnEvent.ofSomething();
        AnEvent second = first.version(2);
        TheLog.appendAtOnce(first, second, first, second, first);
        TheLog.appendAtOnce(first);
        awaitEverything();
        assertEquals(List.of("1", "2"), versions(first));
        assertEquals(
                List.of("2"), ask("select version from inbox_test.inbox_applied where subject = ?", first.subject()));
    }

    @Test
    void aReplayOfTheWholeLogChangesNothing() {
        TheLog.append(AnEvent.ofSomething());
        awaitEverything();
        var everything =
                "select concat_ws('|', t, l) from (select 'd' t, d::text l from diary d union all select 'p', p::text"
                        + " from inbox_test.inbox_position p union all select 'a', a::text from inbox_test.inbox_applied a) x order by 1";
        List<String> before = ask(everything);
        clients.getConsumer("inbox")
                .runOnPollingThread(consumer -> {
                    consumer.seekToBeginning(consumer.assignment());
                })
                .await()
                .atMost(SOON);
        AnEvent last = AnEvent.ofSomething();
        TheLog.append(last);
        await().atMost(SOON).until(() -> versions(last).size() == 1);
        List<String> after = ask(everything + " ");
        assertTrue(after.stream()
                .filter(l -> l.startsWith("d"))
                .toList()
                .containsAll(before.stream().filter(l -> l.startsWith("d")).toList()));
        assertEquals(before.size() + 2, after.size(), "one line in the diary, one applied version");
    }

    @Test
    void orderWithinAPartitionIsKept() {
        List<AnEvent> aggregates =
                IntStream.range(0, 20).mapToObj(i -> AnEvent.ofSomething()).toList();
        for (int version = 1; version <= 30; version++) {
            long next = version;
            aggregates.forEach(a -> TheLog.append(TheLog.MANY_PARTITIONS, a.version(next)));
        }
        List<String> all =
                IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).toList();
        await().atMost(SOON).untilAsserted(() -> aggregates.forEach(a -> assertEquals(all, versions(a))));
    }

    @Test
    void connectionsCutInMidBatchLoseNothing() throws InterruptedException {
        Diary.Halt halt = diary.haltNext();
        AnEvent first = AnEvent.ofSomething().that("halt");
        AnEvent second = AnEvent.ofSomething();
        TheLog.appendAtOnce(first, second);
        assertTrue(halt.reached().await(20, TimeUnit.SECONDS));
        TheDatabase.cutAllConnections();
        halt.over().countDown();
        await().atMost(SOON).until(() -> versions(second).equals(List.of("1")));
        assertEquals(List.of("1"), versions(first));
        assertEquals(List.of(), TheDatabase.quarantined(first));
    }

    @Test
    void anInstanceThatWakesUpWithAnOldBatchMovesNothing() throws SQLException {
        AnEvent earlier = AnEvent.ofSomething();
        RecordMetadata before = TheLog.append(earlier);
        await().atMost(SOON).until(() -> position(before.topic(), before.partition()) >= before.offset());
        AnEvent old = AnEvent.ofSomething();
        try (var other = TheDatabase.connection()) {
            other.setAutoCommit(false);
            // The other instance has the position's row: ours holds its batch, as if it were frozen.
            lock(other, before.topic());
            RecordMetadata at = TheLog.append(old);
            await().atMost(SOON)
                    .until(() ->
                            !ask("select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                                    .isEmpty());
            move(other, at);
            other.commit();
        }
        AnEvent next = AnEvent.ofSomething();
        RecordMetadata last = TheLog.append(next);
        await().atMost(SOON).until(() -> versions(next).equals(List.of("1")));
        assertEquals(List.of(), versions(old), "what the other instance had applied is not applied again");
        assertEquals(last.offset(), position(last.topic(), last.partition()));
    }

    @Test
    void theRecordedTimeNeverRunsBackwardsInAPartition() throws SQLException {
        String topic = "aaw.measures.context";
        RecordMetadata before = TheLog.append(topic, AnEvent.ofSomething());
        await().atMost(SOON).until(() -> position(topic, 0) == before.offset());
        Instant ahead = Instant.parse("2099-01-01T00:00:00Z");
        // As if the broker's clock had been ahead and was put right since.
        ask(
                "update inbox_test.inbox_position set recorded_at = ?::timestamptz where topic = ? returning 1",
                ahead.toString(),
                topic);
        AnEvent event = AnEvent.ofSomething();
        TheLog.append(topic, event);
        await().atMost(SOON).until(() -> versions(event).size() == 1);
        assertEquals(ahead, recordedAt(event));
    }

    private static void lock(java.sql.Connection connection, String topic) throws SQLException {
        try (var statement =
                connection.prepareStatement("select 1 from inbox_test.inbox_position where topic = ? for update")) {
            statement.setString(1, topic);
            statement.execute();
        }
    }

    private static void move(java.sql.Connection connection, RecordMetadata to) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update inbox_test.inbox_position set last_offset = ? where topic = ? and partition = ?")) {
            statement.setLong(1, to.offset());
            statement.setString(2, to.topic());
            statement.setInt(3, to.partition());
            statement.executeUpdate();
        }
    }

    private static void awaitEverything() {
        AnEvent last = AnEvent.of(UUID.randomUUID().toString());
        TheLog.append(last);
        await().atMost(SOON).until(() -> versions(last).size() == 1);
    }

    private static Instant recordedAt(AnEvent event) {
        String text = ask(
                        "select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from diary where subject = ?",
                        event.subject())
                .getFirst();
        return OffsetDateTime.parse(text).toInstant();
    }
}
