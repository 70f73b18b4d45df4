package de.aaw.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A system that is stopped, crashed and started again. */
class RestartIT {
    @Test
    void aHardKillOfTheLauncherLosesNothingAndASecondStartChangesNothing() throws IOException {
        Installation installation = Installation.start("restart");
        try (TheSystem system = new TheSystem(installation)) {
            String figures = figures(system);
            String partners = changes(system, "partners");
            String measures = changes(system, "measures");

            installation.crashAndStartAgain();

            assertThat(installation.display()).contains("stopping what an earlier run left behind");
            assertThat(figures(system)).isEqualTo(figures);
            assertThat(changes(system, "partners")).isEqualTo(partners);
            assertThat(changes(system, "measures")).isEqualTo(measures);
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(installation.running()).isEmpty());
    }

    private static String figures(TheSystem system) {
        return Reporting.ok(system.get("", "reporting", "/v1/figures?indicator=LOTSEN&by=period:year"))
                .jsonPath()
                .getString("cells");
    }

    private static String changes(TheSystem system, String service) {
        return Reporting.ok(system.get("office", service, "/v1/changes?limit=500"))
                .asString();
    }
}
