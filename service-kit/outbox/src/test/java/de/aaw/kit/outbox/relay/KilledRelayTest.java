package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KilledRelayTest {
    @RegisterExtension
    final AScene scene = new AScene();

    @Test
    void killedBetweenAcknowledgementAndDeleteTheMessageIsRepeatedAndNothingIsLost() throws Exception {
        scene.change("a", 2);
        scene.change("b", 1);
        try (ARelayProcess killed = scene.startRelayProcess("killed", "hesitates-after")) {
            killed.awaitSaying("hesitates");
            assertEquals(List.of(1L), scene.topic().versionsOf("a"));
            killed.killHard();
        }
        scene.change("a", 1);
        try (ARelay next = scene.startRelay("next")) {
            await().until(next::phase, RelayStatus.Phase.OUTWAITING::equals);
            scene.checkPublished();
        }
        assertEquals(List.of(1L, 1L, 2L, 3L), scene.topic().versionsOf("a"));
        assertEquals(List.of(1L), scene.topic().versionsOf("b"));
    }
}
