package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnsendableTest {
    private static final int MORE_THAN_A_BATCH = Backlog.MOST_MESSAGES + 500;
    private static final Duration LONGER_THAN_ALL_PAUSES = Duration.ofSeconds(60);

    @RegisterExtension
    final AScene scene = new AScene();

    private final String otherTopic = "test." + UUID.randomUUID();

    @Test
    void messagesForATopicThatNobodyKnowsHoldUpNoOthersAndArriveWhenItIsThere() throws Exception {
        scene.service().changeMany(otherTopic, MORE_THAN_A_BATCH, 1, 10);
        scene.change("a", 2);
        try (ARelay relay = scene.startRelay("relay")) {
            await().until(() -> List.of(1L, 2L).equals(scene.service().changesOf("a")));
            assertEquals(MORE_THAN_A_BATCH, scene.service().pending());
            assertTrue(String.valueOf(relay.lastFailure()).startsWith(otherTopic));
            ATopic.create(AScene.kafka(), otherTopic, Map.of());
            await().atMost(LONGER_THAN_ALL_PAUSES).until(() -> scene.service().pending() == 0);
        }
    }

    @Test
    void messagesThatAreRefusedHoldUpTheirOwnKeysOnlyAndArriveInOrderOnceTheyAreTaken() throws Exception {
        scene.service().changeMany(scene.topic().name(), MORE_THAN_A_BATCH, 2, 2_000);
        scene.change("a", 2);
        try (ARelay relay = ARelay.start(scene.service().pool("small"), () -> refusingMoreThan(1_000))) {
            await().until(() -> List.of(1L, 2L).equals(scene.service().changesOf("a")));
            assertEquals(2 * MORE_THAN_A_BATCH, scene.service().pending());
        }
        try (ARelay relay = scene.startRelay("relay")) {
            scene.checkPublished();
        }
    }

    @Test
    void aMessageThatTheProducerRefusesHoldsUpItsOwnKeyOnly() throws Exception {
        try (Connection connection = scene.service().jobs().getConnection()) {
            AService.append(connection, scene.topic().name(), "stuck", 1, "x".repeat(2_000_000));
            AService.append(connection, scene.topic().name(), "stuck", 2, "");
        }
        scene.change("a", 2);
        try (ARelay relay = scene.startRelay("relay")) {
            await().until(() -> List.of(1L, 2L).equals(scene.service().changesOf("a")));
            assertEquals(List.of(), scene.topic().versionsOf("stuck"));
            assertTrue(String.valueOf(relay.lastFailure()).contains("key stuck"));
            scene.service().execute("delete from outbox where version = 1");
            await().atMost(LONGER_THAN_ALL_PAUSES).until(() -> scene.service().pending() == 0);
            assertEquals(List.of(2L), scene.topic().versionsOf("stuck"));
        }
    }

    @Test
    void aLongQueueOfOneKeyDoesNotKeepOthersWaiting() throws Exception {
        scene.change("long", 5_000);
        scene.change("a", 1);
        try (ARelay relay = scene.startRelay("relay")) {
            scene.checkPublished();
            assertEquals("long", scene.service().changes().getLast().subject());
        }
    }

    private static Producer<String, String> refusingMoreThan(int bytes) {
        Map<String, Object> settings = ARelay.producerSettings(AScene.kafka());
        settings.put("max.request.size", bytes);
        return new KafkaProducer<>(settings);
    }
}
