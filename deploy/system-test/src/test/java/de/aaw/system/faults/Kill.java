package de.aaw.system.faults;

import java.time.Duration;
import java.util.Set;

/** Parts that end from one moment to the next, all at once; the launcher starts them again. */
record Kill(String name, String kind, Set<String> parts) implements Fault {
    @Override
    public Duration lasting() {
        return Duration.ZERO;
    }

    @Override
    public Set<String> touches() {
        return parts;
    }

    @Override
    public void begin(Scene scene) {
        scene.killHard(parts);
    }

    @Override
    public void end(Scene scene) {
        // Nothing to be undone: the launcher has begun already.
    }
}
