package de.aaw.system.faults;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A server that is not there for a while: it is killed, and whenever the launcher has started it again.
 *
 * @param restarted services that have to start meanwhile, without it
 */
record Away(String name, String server, Duration lasting, Set<String> restarted) implements Fault {
    @Override
    public String kind() {
        return name;
    }

    @Override
    public Set<String> touches() {
        return Stream.concat(Stream.of(server), restarted.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void begin(Scene scene) {
        scene.keepDown(server);
        scene.killHard(restarted);
    }

    @Override
    public void end(Scene scene) {
        scene.awaitLive(restarted);
        scene.letUp(server);
    }
}
