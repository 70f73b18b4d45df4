package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RelayTest {
    @RegisterExtension
    final AScene scene = new AScene();

    @Test
    void sendsWhatWasCommittedAndKeepsItAsAChange() throws Exception {
        scene.change("a", 3);
        try (ARelay relay = scene.startRelay("relay")) {
            scene.checkPublished();
            assertEquals(List.of(1L, 2L, 3L), scene.topic().versionsOf("a"));
            assertEquals(
                    "application/cloudevents+json",
                    ATopic.contentType(scene.topic().recordsOf("a").getFirst()));
            await().until(relay::isSending);
        }
    }

    @Test
    void anUncommittedMessageIsNeverSentAndALateCommitWithALowerIdIsNotOverlooked() throws Exception {
        try (ARelay relay = scene.startRelay("relay");
                Connection slow = scene.service().jobs().getConnection()) {
            slow.setAutoCommit(false);
            AService.append(slow, scene.topic().name(), "late", 1, "");
            scene.change("a", 1);
            relay.ring();
            await().until(() -> scene.service().published() == 1);
            assertEquals(List.of(), scene.topic().versionsOf("late"));
            slow.commit();
            scene.service().noteCommitted("late", 1);
            scene.checkPublished();
        }
    }

    @Test
    void moreThanOneBatchKeepsTheOrderOfEachAggregateAndNumbersWithoutAGap() throws Exception {
        scene.service().changeMany(scene.topic().name(), 40, 60, 100);
        try (ARelay relay = scene.startRelay("relay")) {
            scene.checkPublished();
        }
    }

    @Test
    void aLargeBacklogIsReadInPartsThatFitIntoMemory() throws Exception {
        scene.service().changeMany(scene.topic().name(), 10, 1, 900_000);
        try (Connection connection = scene.service().jobs().getConnection()) {
            assertEquals(5, Backlog.head(connection, Set.of(), Set.of()).size());
        }
        try (ARelay relay = scene.startRelay("relay")) {
            scene.checkPublished();
        }
    }

    @Test
    void aRelayThatFailsOnTheWayGivesItsLockBackAndLeadsAgain() throws Exception {
        AtomicBoolean failed = new AtomicBoolean();
        scene.change("a", 1);
        try (ARelay relay = ARelay.start(scene.service().pool("relay"), () -> {
            if (!failed.getAndSet(true)) {
                throw new KafkaException("no such host, say");
            }
            return new KafkaProducer<>(ARelay.producerSettings(AScene.kafka()));
        })) {
            await().atMost(Duration.ofSeconds(30)).until(() -> scene.service().pending() == 0);
            scene.checkPublished();
        }
    }

    @Test
    void aCommitIsOnItsWayWithinTensOfMilliseconds() throws Exception {
        List<Long> delays = new ArrayList<>();
        try (ARelay relay = scene.startRelay("relay")) {
            scene.change("a", 1);
            scene.awaitPublished();
            for (int version = 1; version <= 15; version++) {
                scene.change("a", 1);
                long committed = System.nanoTime();
                relay.ring();
                await().pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(2))
                        .until(() -> scene.service().pending() == 0);
                delays.add((System.nanoTime() - committed) / 1_000_000);
            }
        }
        Collections.sort(delays);
        assertTrue(delays.get(7) < 500, "median over half a second: " + delays);
    }
}
