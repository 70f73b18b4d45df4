package de.aaw.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A system that is stopped, crashed and started again. */
@ExtendWith(SharedInstallation.class)
class RestartIT {
    private final TheSystem system;

    RestartIT(TheSystem system) {
        this.system = system;
    }

    @Test
    void aStopLeavesNothingRunningAndTheNextStartChangesNothing() throws IOException {
        String before = everything();

        system.installation().stop();
        assertThat(system.installation().running()).isEmpty();
        system.installation().startAgain();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aHardKillOfTheLauncherLosesNothingAndTheNextStartCleansUp() throws IOException {
        String before = everything();

        system.installation().crashAndStartAgain();

        assertThat(system.installation().display()).contains("stopping what an earlier run left behind");
        assertThat(everything()).isEqualTo(before);
    }

    private String everything() {
        String figures = Reporting.ok(system.get("", "reporting", "/v1/figures?indicator=LOTSEN&by=period:year"))
                .jsonPath()
                .getString("cells");
        return figures + changes("partners") + changes("measures");
    }

    private String changes(String service) {
        return Reporting.ok(system.get("office", service, "/v1/changes?limit=500"))
                .asString();
    }
}
