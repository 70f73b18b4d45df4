package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.kit.testing.servers.ServerKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

class RelayFaultsTest {
    private static final String TOPIC = "aaw.measures.report";

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
        service = AService.onDatabase("relay_faults");
        topic = new ATopic(kafka(), TOPIC);
    }

    @AfterEach
    void close() {
        topic.close();
        service.close();
    }

    @Test
    void ofTwoRelaysOneSendsAndTheOtherFollowsItsOrderlyStopAtOnce() throws Exception {
        try (ARelay first = service.startRelay(kafka())) {
            await().until(first::isSending);
            try (ARelay second = service.startRelay(kafka())) {
                service.commit(TOPIC, key, 1);
                awaitNothingPending();
                assertFalse(second.isSending());
                first.close();
                await().atMost(Duration.ofSeconds(4)).until(second::isSending);
                service.commit(TOPIC, key, 2);
                awaitNothingPending();
            }
        }
        assertEquals(List.of(1L, 2L), topic.versionsOf(key));
    }

    @Test
    void theOtherRelayTakesOverAfterAConnectionWasLostButNotBeforeTheFirstCanHaveSentItsLast() throws Exception {
        try (ARelay first = service.startRelay(kafka())) {
            await().until(first::isSending);
            try (ARelay second = service.startRelay(kafka())) {
                service.commit(TOPIC, key, 1);
                awaitNothingPending();
                first.loseTheDatabase();
                await().until(second::phase, RelayStatus.Phase.OUTWAITING::equals);
                service.commit(TOPIC, key, 2);
                await().until(second::isSending);
                awaitNothingPending();
                assertFalse(first.isSending());
            }
        }
        assertEquals(List.of(1L, 2L), topic.versionsOf(key));
        assertEquals(List.of(1L, 2L), service.changesOf(key));
    }

    @Test
    void whoIsCutOffBetweenAcknowledgementAndDeleteRepeatsButLosesNothing() throws Exception {
        service.commit(TOPIC, key, 1, 2);
        try (Connection blocker = service.jobs().getConnection()) {
            blocker.setAutoCommit(false);
            blocker.createStatement().execute("select * from outbox for update");
            try (ARelay relay = service.startRelay(kafka())) {
                await().until(() -> topic.versionsOf(key), List.of(1L, 2L)::equals);
                service.cutTheLeadersConnection();
                await().until(() -> topic.versionsOf(key), List.of(1L, 2L, 1L, 2L)::equals);
                blocker.rollback();
                awaitNothingPending();
            }
        }
        assertEquals(List.of(1L, 2L, 1L, 2L), topic.versionsOf(key));
        assertEquals(List.of(1L, 2L), service.changesOf(key));
        assertEquals(List.of(1L, 2L), service.positions());
    }

    @Test
    void whoLosesTheConnectionInTheMiddleOfABatchStopsThereAndTheNextBeginsItAgain() throws Exception {
        List<Long> versions = LongStream.rangeClosed(1, 1000).boxed().toList();
        service.commit(TOPIC, key, LongStream.rangeClosed(1, 1000).toArray());
        try (ARelay first = service.startRelay(kafka())) {
            await().until(() -> !topic.versionsOf(key).isEmpty());
            first.loseTheDatabase();
            await().until(first::phase, RelayStatus.Phase.PAUSING::equals);
            List<Long> sent = topic.versionsOf(key);
            assertEquals(versions.subList(0, sent.size()), sent);
            try (ARelay second = service.startRelay(kafka())) {
                awaitNothingPending();
            }
            assertEquals(1000 + sent.size(), topic.versionsOf(key).size());
        }
        assertEquals(versions, topic.firstVersionsOf(key));
        assertEquals(versions, service.changesOf(key));
    }

    @Test
    void connectionsCutWhileMessagesComeChangeNeitherOrderNorCompleteness() throws Exception {
        try (ARelay relay = service.startRelay(kafka())) {
            for (long version = 1; version <= 60; version++) {
                service.commit(TOPIC, key, version);
                relay.ring();
                if (version % 20 == 0) {
                    service.cutTheLeadersConnection();
                }
            }
            awaitNothingPending();
        }
        List<Long> versions = LongStream.rangeClosed(1, 60).boxed().toList();
        assertEquals(versions, topic.firstVersionsOf(key));
        assertEquals(60L, topic.versionsOf(key).getLast());
        assertEquals(versions, service.changesOf(key));
        assertEquals(versions, service.positions());
    }

    @Test
    void aCommitOnAnotherInstanceWakesTheOneThatSends() throws Exception {
        try (ARelay first = service.startRelay(kafka());
                Connection listener = service.jobs().getConnection()) {
            await().until(first::isSending);
            listener.createStatement().execute("listen outbox");
            try (ARelay second = service.startRelay(kafka())) {
                second.ring();
                await().until(() -> listener.unwrap(PGConnection.class).getNotifications().length > 0);
            }
            listener.createStatement().execute("unlisten *");
        }
    }

    @Test
    void aCommitIsOnItsWayWithinTensOfMilliseconds() throws Exception {
        List<Long> delays = new ArrayList<>();
        try (ARelay relay = service.startRelay(kafka())) {
            service.commit(TOPIC, key, 0);
            awaitNothingPending();
            for (long version = 1; version <= 15; version++) {
                service.commit(TOPIC, key, version);
                long committed = System.nanoTime();
                relay.ring();
                await().pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(2))
                        .until(() -> service.pending() == 0);
                delays.add((System.nanoTime() - committed) / 1_000_000);
            }
        }
        Collections.sort(delays);
        assertTrue(delays.get(7) < 100, "median over 100 ms: " + delays);
    }

    private void awaitNothingPending() {
        await().until(() -> service.pending() == 0);
    }

    private static String kafka() {
        return RunningServers.kafka().bootstrapServers();
    }
}
