package de.aaw.system.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** No space under a server's data. Both servers stop at some point, and start again only once there is space. */
record FullDisk(String server, Duration lasting) implements Fault {
    @Override
    public String name() {
        return kind();
    }

    @Override
    public String kind() {
        return "disk-full-" + server;
    }

    @Override
    public Set<String> touches() {
        return Set.of(server);
    }

    @Override
    public void begin(Scene scene) throws IOException, InterruptedException {
        scene.fillDisk(server);
    }

    @Override
    public void end(Scene scene) throws IOException, InterruptedException {
        scene.freeDisk(server);
    }
}
