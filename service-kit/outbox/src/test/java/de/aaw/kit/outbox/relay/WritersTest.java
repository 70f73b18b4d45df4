package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WritersTest {
    @RegisterExtension
    final AScene scene = new AScene();

    @Test
    void tenWritersOnOneAggregate() throws Exception {
        try (ARelay relay = scene.startRelay("relay")) {
            write(1, 200);
            scene.checkPublished();
        }
    }

    @Test
    void tenWritersOnAThousandAggregatesCommitLowerIdsAfterHigherOnes() throws Exception {
        try (ARelay relay = scene.startRelay("relay")) {
            List<Long> idsAsCommitted = write(1000, 2000);
            assertNotEquals(idsAsCommitted.stream().sorted().toList(), idsAsCommitted);
            scene.checkPublished();
        }
    }

    private List<Long> write(int aggregates, int commits) {
        try (Writers writers = Writers.start(scene.service(), scene.topic().name(), aggregates)) {
            await().until(() -> scene.service().idsAsCommitted().size() >= commits);
            return scene.service().idsAsCommitted();
        }
    }
}
