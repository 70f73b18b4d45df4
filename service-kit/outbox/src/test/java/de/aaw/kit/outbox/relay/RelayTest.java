package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.kit.testing.servers.ServerKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final String TOPIC = "aaw.measures.measure";

    private final String key = UUID.randomUUID().toString();
    private AService service;
    private ATopic topic;

    @BeforeAll
    static void servers() {
        RunningServers.start(ServerKind.POSTGRES, ServerKind.KAFKA);
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @BeforeEach
    void serviceAndTopic() throws SQLException {
        service = AService.onDatabase("relay");
        topic = new ATopic(kafka(), TOPIC);
    }

    @AfterEach
    void close() {
        topic.close();
        service.close();
    }

    @Test
    void sendsWhatWasCommittedAndKeepsItAsAChange() throws Exception {
        service.commit(TOPIC, key, 1, 2, 3);
        try (ARelay relay = service.startRelay(kafka())) {
            awaitNothingPending();
            assertEquals(List.of(1L, 2L, 3L), topic.versionsOf(key));
            assertEquals(
                    "application/cloudevents+json",
                    ATopic.contentType(topic.recordsOf(key).getFirst()));
            assertEquals(List.of(1L, 2L, 3L), service.changesOf(key));
            assertEquals(RelayStatus.Phase.SENDING, relay.phase());
        }
    }

    @Test
    void anUncommittedMessageIsNeverSentAndALateCommitWithALowerIdIsNotOverlooked() throws Exception {
        String late = UUID.randomUUID().toString();
        try (ARelay relay = service.startRelay(kafka());
                Connection slow = service.jobs().getConnection()) {
            slow.setAutoCommit(false);
            AService.append(slow, TOPIC, late, 1, "{\"version\":1}");
            service.commit(TOPIC, key, 1);
            relay.ring();
            await().until(() -> service.changesOf(key), List.of(1L)::equals);
            assertEquals(List.of(), topic.versionsOf(late));
            slow.commit();
            awaitNothingPending();
            assertEquals(List.of(1L), topic.versionsOf(late));
        }
    }

    @Test
    void moreThanOneBatchKeepsTheOrderOfEachAggregateAndNumbersWithoutAGap() throws Exception {
        List<String> keys = LongStream.range(0, 40).mapToObj(n -> key + "-" + n).toList();
        for (long version = 1; version <= 60; version++) {
            for (String each : keys) {
                service.commit(TOPIC, each, version);
            }
        }
        try (ARelay relay = service.startRelay(kafka())) {
            awaitNothingPending();
        }
        List<Long> versions = LongStream.rangeClosed(1, 60).boxed().toList();
        for (String each : keys) {
            assertEquals(versions, topic.versionsOf(each));
            assertEquals(versions, service.changesOf(each));
        }
        assertEquals(LongStream.rangeClosed(1, 2400).boxed().toList(), service.positions());
    }

    @Test
    void aLargeBacklogIsReadInPartsThatFitIntoMemory() throws Exception {
        String large = "{\"version\":1,\"note\":\"" + "x".repeat(900_000) + "\"}";
        try (Connection connection = service.jobs().getConnection()) {
            for (int n = 0; n < 10; n++) {
                AService.append(connection, TOPIC, key + n, 1, large);
            }
            assertEquals(5, Backlog.head(connection).size());
        }
        try (ARelay relay = service.startRelay(kafka())) {
            awaitNothingPending();
            assertEquals(1, topic.recordsOf(key + 9).size());
        }
    }

    @Test
    void aMessageThatTheBrokerRefusesHoldsUpItsOwnKeyOnly() throws Exception {
        String stuck = UUID.randomUUID().toString();
        try (Connection connection = service.jobs().getConnection()) {
            AService.append(connection, TOPIC, stuck, 1, "\"" + "x".repeat(2_000_000) + "\"");
        }
        service.commit(TOPIC, stuck, 2);
        service.commit("no.such.topic", key, 1);
        service.commit(TOPIC, key, 1, 2);
        try (ARelay relay = service.startRelay(kafka())) {
            await().until(() -> service.changesOf(key), List.of(1L, 2L)::equals);
            assertEquals(List.of(), topic.versionsOf(stuck));
            service.execute("delete from outbox where version = 1");
            await().atMost(Duration.ofSeconds(40)).until(() -> service.pending() == 0);
            assertEquals(List.of(2L), topic.versionsOf(stuck));
        }
    }

    private void awaitNothingPending() {
        await().until(() -> service.pending() == 0);
    }

    private static String kafka() {
        return RunningServers.kafka().bootstrapServers();
    }
}
