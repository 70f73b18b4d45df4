package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseCutTest {
    @RegisterExtension
    final AScene scene = new AScene();

    private final AtomicBoolean cut = new AtomicBoolean();

    @Test
    void cutBeforeReadingNothingIsRepeated() throws Exception {
        try (ARelay relay = scene.startRelay("relay")) {
            await().until(relay::isSending);
            scene.service().cutTheLeadersConnection();
            scene.change("a", 2);
            scene.checkPublished();
        }
        assertEquals(List.of(1L, 2L), scene.topic().versionsOf("a"));
    }

    @Test
    void cutWhileSendingTheMessageIsRepeated() throws Exception {
        scene.change("a", 2);
        try (ARelay relay = ARelay.start(scene.service().pool("relay"), CutWhileSending::new)) {
            scene.checkPublished();
        }
        List<Long> versions = scene.topic().versionsOf("a");
        assertTrue(List.of(List.of(1L, 1L, 2L), List.of(1L, 2L, 1L, 2L)).contains(versions), versions.toString());
    }

    @Test
    void cutWhileSettlingTheMessagesAreRepeated() throws Exception {
        scene.change("a", 1);
        scene.change("b", 1);
        try (Connection blocker = scene.service().jobs().getConnection()) {
            blocker.setAutoCommit(false);
            blocker.createStatement().execute("select * from outbox for update");
            try (ARelay relay = scene.startRelay("relay")) {
                await().until(() -> List.of(1L).equals(scene.topic().versionsOf("b")));
                await().until(this::theLeaderWaitsForALock);
                scene.service().cutTheLeadersConnection();
                await().until(() -> List.of(1L, 1L).equals(scene.topic().versionsOf("b")));
                blocker.rollback();
                scene.checkPublished();
            }
        }
        assertEquals(List.of(1L, 1L), scene.topic().versionsOf("a"));
    }

    @Test
    void cutInTheMiddleOfALongBatchTheNextRelayGoesOn() throws Exception {
        scene.change("a", 1000);
        try (ARelay first = scene.startRelay("first")) {
            await().until(() -> !scene.topic().versionsOf("a").isEmpty());
            first.loseTheDatabase();
            await().until(first::phase, RelayStatus.Phase.PAUSING::equals);
            long sent = scene.topic().versionsOf("a").size();
            assertEquals(
                    LongStream.rangeClosed(1, sent).boxed().toList(),
                    scene.topic().versionsOf("a"));
            try (ARelay second = scene.startRelay("second")) {
                scene.checkPublished();
            }
        }
    }

    @Test
    void cutAgainAndAgainWhileWritersGoOn() throws Exception {
        try (ARelay relay = scene.startRelay("relay")) {
            try (Writers writers = Writers.start(scene.service(), scene.topic().name(), 20)) {
                for (int cut = 1; cut <= 4; cut++) {
                    long before = scene.service().published();
                    await().until(() -> scene.service().published() > before + 50);
                    scene.service().cutTheLeadersConnection();
                }
            }
            scene.checkPublished();
        }
    }

    private boolean theLeaderWaitsForALock() throws SQLException {
        return scene.service()
                .holds(
                        "select count(*) = 1 from pg_stat_activity where application_name = 'relay' and wait_event_type = 'Lock'");
    }

    /** A real producer; while it has its first message the connection to the database is cut. */
    private final class CutWhileSending extends KafkaProducer<String, String> {
        CutWhileSending() {
            super(ARelay.producerSettings(AScene.kafka()));
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<String, String> record) {
            if (!cut.getAndSet(true)) {
                try {
                    scene.service().cutTheLeadersConnection();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
            return super.send(record);
        }
    }
}
