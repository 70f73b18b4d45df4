package de.aaw.kit.outbox.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HundredThousandRowsTest {
    private static final Logger LOG = Logger.getLogger(HundredThousandRowsTest.class);

    @RegisterExtension
    final AScene scene = new AScene();

    /** The relay's process has 64 MB. */
    @Test
    void aLongBacklogIsWorkedOffInLittleMemory() throws Exception {
        scene.service().changeMany(scene.topic().name(), 1_000, 100, 700);
        assertEquals(100_000, scene.service().pending());
        Instant start = Instant.now();
        try (ARelayProcess relay = scene.startRelayProcess("hundred-thousand")) {
            scene.awaitPublished();
            Duration time = Duration.between(start, Instant.now());
            LOG.infof("100,000 messages in %s", time);
            assertTrue(time.compareTo(Duration.ofSeconds(100)) < 0, "took " + time);
            scene.checkPublished();
        }
    }
}
