package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.outbox.changes.AFollower;
import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.kit.testing.servers.ServerKind;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FirstSendTimesOutTest {
    private static final String NEVER_GIVES_UP = "The producer has neither delivered nor given up within PT8S";

    private static ALine line;
    private static ABroker broker;

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<String> failed = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void servers() throws IOException {
        RunningServers.start(ServerKind.POSTGRES);
        line = new ALine();
        broker = ABroker.behind(line).start();
    }

    @AfterAll
    static void close() throws IOException {
        broker.close();
        line.close();
    }

    @Test
    void aFirstSendTimesOutWhileALaterOneIsAcknowledged() throws Exception {
        try (AService service = AService.onDatabase("first_send");
                ATopic topic = ATopic.create(broker.bootstrapServers());
                ARelay relay = ARelay.start(service.pool("relay"), Unlucky::new)) {
            AFollower follower = service.follower();
            service.change(topic.name(), "before", 1); // the producer is at work, and known to the broker
            Published.awaitAll(service);
            service.changeTogether(topic.name(), "first", "later", "first");
            Published.check(service, topic, follower);
            assertEquals(List.of("first"), failed);
            assertEquals(List.of("before", "first", "later"), sent.subList(0, 3));
            assertEquals(3, Collections.frequency(sent, "first")); // "later" may be on the way for too long as well
            line.deliverLate(); // the broker refuses it
            assertEquals(List.of(1L, 2L), topic.versionsOf("first"));
        }
    }

    /** Where the broker does not answer its first question, Kafka's producer keeps messages beyond its delivery timeout. */
    @Test
    void aProducerThatNeverGivesUpIsReplacedAndWhatItHeldIsNotSentLater() throws Exception {
        try (AService service = AService.onDatabase("first_send");
                ATopic topic = ATopic.create(broker.bootstrapServers())) {
            AFollower follower = service.follower();
            service.change(topic.name(), "first", 2);
            line.keepAfterTheQuestionForAProducerId();
            try (ARelay relay = service.startRelay("relay", broker.bootstrapServers())) {
                await().atMost(Duration.ofSeconds(60)).until(relay::lastFailure, NEVER_GIVES_UP::equals);
                line.carryAgain();
                Published.check(service, topic, follower);
            }
            assertEquals(List.of(1L, 2L), topic.versionsOf("first"));
        }
    }

    /**
     * A real producer in bad luck: the first message for "first" is stuck on the way, the process stands still for a while before
     * the next one, and the line is mended when the first has been given up.
     */
    private final class Unlucky extends KafkaProducer<String, String> {
        Unlucky() {
            super(ARelay.producerSettings(broker.bootstrapServers()));
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<String, String> record) {
            boolean breaksTheLine = record.key().equals("first") && !sent.contains("first");
            boolean comesNext = !sent.isEmpty() && sent.getLast().equals("first") && failed.isEmpty();
            sent.add(record.key());
            if (breaksTheLine) {
                line.keep();
                return super.send(record, (place, failure) -> mend());
            }
            if (comesNext) {
                standStill();
            }
            return super.send(record);
        }

        private void mend() {
            failed.add("first");
            line.carryAgain();
        }

        private static void standStill() {
            try {
                Thread.sleep(3_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
