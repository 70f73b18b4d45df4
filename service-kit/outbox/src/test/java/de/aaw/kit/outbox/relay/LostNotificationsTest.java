package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LostNotificationsTest {
    @RegisterExtension
    final AScene scene = new AScene();

    @Test
    void whatNobodyHasRungForIsFoundByLooking() throws Exception {
        try (ARelay relay = scene.startRelay("relay")) {
            await().until(relay::isSending);
            for (int n = 1; n <= 3; n++) {
                scene.change("a", 1);
                await().atMost(Duration.ofSeconds(10))
                        .until(() -> scene.service().pending() == 0);
            }
        }
        scene.checkPublished();
    }
}
