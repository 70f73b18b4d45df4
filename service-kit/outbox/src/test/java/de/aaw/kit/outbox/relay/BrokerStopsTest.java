package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.outbox.changes.AFollower;
import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.kit.testing.servers.ServerKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrokerStopsTest {
    private static final String TOPIC = "aaw.measures.measure";

    @BeforeAll
    static void servers() {
        RunningServers.start(ServerKind.POSTGRES);
    }

    /** Stops the broker. */
    private interface Stop {
        void stop(ABroker broker) throws Exception;
    }

    @Test
    void theBrokerIsNotThereAtTheStartAndStoppedInOrderInMidBatch() throws Exception {
        try (ABroker broker = ABroker.notYetStarted()) {
            interruptABatch(broker, ABroker::stop);
        }
    }

    @Test
    void theBrokerIsKilledHardInMidBatch() throws Exception {
        try (ABroker broker = ABroker.notYetStarted().start()) {
            interruptABatch(broker, ABroker::killHard);
        }
    }

    private static void interruptABatch(ABroker broker, Stop stop) throws Exception {
        try (AService service = AService.onDatabase("broker_stops")) {
            AFollower follower = service.follower();
            service.changeMany(TOPIC, 10, 300, 700);
            try (ARelay relay = service.startRelay("relay", broker.bootstrapServers())) {
                if (!broker.isRunning()) {
                    awaitPausing(relay);
                    broker.start();
                }
                await().atMost(Duration.ofSeconds(60)).until(() -> service.published() > 0);
                stop.stop(broker);
                awaitPausing(relay);
                assertTrue(service.pending() > 0, "all was sent before the broker stopped");
                service.change(TOPIC, "many-1", 5);
                broker.start();
                Published.awaitAll(service);
                try (ATopic topic = new ATopic(broker.bootstrapServers(), TOPIC)) {
                    Published.check(service, topic, follower);
                }
            }
        }
    }

    private static void awaitPausing(ARelay relay) {
        await().atMost(Duration.ofSeconds(60)).until(relay::phase, RelayStatus.Phase.PAUSING::equals);
    }
}
