package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.servers.Kafka;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BrokerAwayTest {
    private static final String TOPIC = "aaw.measures.measure";

    private final String key = UUID.randomUUID().toString();
    private final Path folder = Path.of(
            "target", "broker-away", Long.toString(ProcessHandle.current().pid()));
    private final int port;
    private final int controllerPort;

    BrokerAwayTest() throws IOException {
        try (ServerSocket broker = new ServerSocket(0);
                ServerSocket controller = new ServerSocket(0)) {
            port = broker.getLocalPort();
            controllerPort = controller.getLocalPort();
        }
    }

    @Test
    void whatIsCommittedWhileTheBrokerIsAwayWaitsAndArrivesInOrder() throws Exception {
        try (AService service = AService.onDatabase("broker_away")) {
            service.commit(TOPIC, key, 1);
            try (ARelay relay = service.startRelay("127.0.0.1:" + port)) {
                await().atMost(Duration.ofSeconds(30)).until(relay::phase, RelayStatus.Phase.PAUSING::equals);
                try (Kafka kafka = startKafka()) {
                    awaitSent(service);
                }
                for (long version = 2; version <= 50; version++) {
                    service.commit(TOPIC, key, version);
                    service.commit(TOPIC, key + version, version);
                }
                relay.ring();
                await().atMost(Duration.ofSeconds(30)).until(relay::phase, RelayStatus.Phase.PAUSING::equals);
                assertEquals(98, service.pending());
                try (Kafka kafka = startKafka();
                        ATopic topic = new ATopic(kafka.bootstrapServers(), TOPIC)) {
                    service.commit(TOPIC, key, 51);
                    awaitSent(service);
                    List<Long> versions = LongStream.rangeClosed(1, 51).boxed().toList();
                    assertEquals(versions, topic.firstVersionsOf(key));
                    assertEquals(51L, topic.versionsOf(key).getLast());
                    assertEquals(versions, service.changesOf(key));
                    assertEquals(LongStream.rangeClosed(1, 100).boxed().toList(), service.positions());
                }
            }
        }
    }

    private Kafka startKafka() {
        return Kafka.start(folder, port, controllerPort);
    }

    private static void awaitSent(AService service) {
        await().atMost(Duration.ofSeconds(60)).until(() -> service.pending() == 0);
    }
}
