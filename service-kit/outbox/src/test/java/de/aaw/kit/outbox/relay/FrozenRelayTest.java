package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The one case in which an old version can become the last on the topic; see decision 0010. */
@Tag("slow")
class FrozenRelayTest {
    @RegisterExtension
    final AScene scene = new AScene();

    @Test
    void aRelayThatStandsStillIsReplacedAndWhatItSendsWhenItWakesIsOnlyADuplicate() throws Exception {
        scene.change("a", 1);
        try (ARelayProcess frozen = scene.startRelayProcess("frozen", "hesitates-before")) {
            frozen.awaitSaying("hesitates");
            frozen.freeze();
            scene.change("a", 2);
            try (ARelay next = scene.startRelay("next")) {
                await().atMost(Duration.ofMinutes(3)).until(next::isSending);
                scene.checkPublished();
                frozen.goOn();
                frozen.wake();
                await().until(() -> scene.topic().versionsOf("a").size() == 4);
            }
        }
        assertEquals(List.of(1L, 2L, 3L, 1L), scene.topic().versionsOf("a"));
        Published.checkLog(Map.of("a", 3L), scene.service().changes());
    }
}
