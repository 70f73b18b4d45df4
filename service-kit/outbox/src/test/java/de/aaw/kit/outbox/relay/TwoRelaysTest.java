package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.PGConnection;

class TwoRelaysTest {
    @RegisterExtension
    final AScene scene = new AScene();

    private final Map<String, ARelay> relays = new HashMap<>();

    @Test
    void leadershipMovesBetweenRelaysAndProcessesWhileWritersGoOn() throws Exception {
        try (ARelayProcess process = scene.startRelayProcess("process")) {
            await().until(() -> "process".equals(leader()));
            start("first");
            start("second");
            try (Writers writers = Writers.start(scene.service(), scene.topic().name(), 50)) {
                awaitMorePublished();
                process.close();
                awaitMorePublished();
                for (String next : List.of("third", "fourth")) {
                    String last = stopTheLeader();
                    start(next);
                    awaitMorePublished();
                    assertNotEquals(last, leader());
                }
            }
            scene.checkPublished();
        } finally {
            stopAll();
        }
    }

    @Test
    void whoLosesTheDatabaseIsReplacedButNotBeforeItsLastMessagesCanHaveArrived() throws Exception {
        try (ARelay first = scene.startRelay("first")) {
            await().until(first::isSending);
            try (ARelay second = scene.startRelay("second")) {
                scene.change("a", 1);
                scene.awaitPublished();
                first.loseTheDatabase();
                await().until(second::phase, RelayStatus.Phase.OUTWAITING::equals);
                scene.change("a", 1);
                await().until(second::isSending);
                scene.checkPublished();
                assertFalse(first.isSending());
            }
        }
        assertEquals(List.of(1L, 2L), scene.topic().versionsOf("a"));
    }

    @Test
    void anOrderlyStopHandsOverAtOnce() throws Exception {
        try (ARelay first = scene.startRelay("first");
                ARelay second = scene.startRelay("second")) {
            await().until(() -> first.isSending() || second.isSending());
            ARelay leader = first.isSending() ? first : second;
            leader.close();
            ARelay other = leader == first ? second : first;
            await().atMost(Duration.ofSeconds(6)).until(other::isSending);
            scene.change("a", 1);
            scene.checkPublished();
        }
    }

    @Test
    void aCommitOnAnotherInstanceWakesTheOneThatSends() throws Exception {
        try (ARelay first = scene.startRelay("first");
                Connection listener = scene.service().jobs().getConnection()) {
            await().until(first::isSending);
            listener.createStatement().execute("listen outbox");
            try (ARelay second = scene.startRelay("second")) {
                second.ring();
                await().until(() -> listener.unwrap(PGConnection.class).getNotifications().length > 0);
            }
            listener.createStatement().execute("unlisten *");
        }
    }

    private void start(String name) throws Exception {
        relays.put(name, scene.startRelay(name));
    }

    private String stopTheLeader() throws Exception {
        await().until(() -> relays.containsKey(leader()));
        String leader = leader();
        Objects.requireNonNull(relays.remove(leader)).close();
        return leader;
    }

    private void stopAll() throws InterruptedException {
        for (ARelay relay : relays.values()) {
            relay.close();
        }
    }

    private String leader() throws Exception {
        return String.valueOf(scene.service().leader());
    }

    private void awaitMorePublished() throws Exception {
        long before = scene.service().published();
        await().until(() -> scene.service().published() > before + 100);
    }
}
