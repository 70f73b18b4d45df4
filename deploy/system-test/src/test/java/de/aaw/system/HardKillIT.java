package de.aaw.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.aaw.system.load.Attempt;
import de.aaw.system.load.MixedLoad;
import de.aaw.system.oracle.Oracle;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every part is killed hard in the middle of work; afterwards nothing is lost and nothing counts twice. */
@ExtendWith(SharedInstallation.class)
class HardKillIT {
    private static final List<String> PARTS =
            List.of("partners", "measures", "reporting", "kafka", "postgres", "keycloak");
    private static final Duration UNTIL_IT_IS_BACK = Duration.ofMinutes(10);

    private final TheSystem system;

    HardKillIT(TheSystem system) {
        this.system = system;
    }

    @Test
    void aHardKillOfEachPartInTurnLosesNothingAndCountsNothingTwice() throws Exception {
        try (MixedLoad load = MixedLoad.start(system, 7)) {
            for (String part : PARTS) {
                system.installation().killHard(part);
                await().atMost(UNTIL_IT_IS_BACK).ignoreExceptions().until(this::everythingIsBack);
            }
            load.finish();

            assertThat(load.journal().attempts()).extracting(Attempt::status).doesNotContain(500, 502, 504);
            Oracle.compare(system, load.journal());
        }
    }

    private boolean everythingIsBack() {
        return system.installation().running().containsAll(PARTS)
                && List.of("partners", "measures", "reporting").stream()
                        .allMatch(service ->
                                system.get("", service, "/q/health/ready").statusCode() == 200);
    }
}
