package de.aaw.local;

import java.time.Duration;
import java.util.List;

/** Stops what a run of this clone started, whether its launcher still lives or not. */
final class Down {
    private static final List<String> ORDER =
            List.of(Training.NAME, "partners", "measures", "reporting", "keycloak", "kafka", "postgres");

    private Down() {}

    static List<String> living(Home home) {
        return ORDER.stream()
                .filter(part -> PidFile.of(home, part).living().isPresent())
                .toList();
    }

    static void stop(Home home, Display display) {
        PidFile launcher = PidFile.of(home, RunFile.LAUNCHER);
        boolean something = launcher.living().isPresent() || !living(home).isEmpty();
        if (launcher.living().isPresent()) display.say("aaw", "asking the launcher to stop everything");
        launcher.stop(Duration.ofSeconds(120));
        stopParts(home);
        display.say("aaw", something ? "stopped" : "nothing was running");
    }

    static void stopParts(Home home) {
        ORDER.forEach(part -> PidFile.of(home, part).stop());
        RunFile.end(home);
    }
}
