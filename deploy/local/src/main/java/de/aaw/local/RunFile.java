package de.aaw.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What other commands need to know of the run of this clone: its port offset, and whether it is ready. */
final class RunFile {
    static final String LAUNCHER = "launcher";

    private RunFile() {}

    static Ports ports(Home home) {
        Path file = home.run().resolve("port-offset");
        try {
            return new Ports(
                    Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void begin(Home home, Ports ports) {
        try {
            Files.deleteIfExists(ready(home));
            Files.writeString(home.run().resolve("port-offset"), ports.offset() + "\n");
            PidFile.of(home, LAUNCHER).write(ProcessHandle.current());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void markReady(Home home) {
        try {
            Files.writeString(ready(home), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isReady(Home home) {
        return Files.exists(ready(home));
    }

    static void end(Home home) {
        try {
            Files.deleteIfExists(ready(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PidFile.of(home, LAUNCHER).forget();
    }

    private static Path ready(Home home) {
        return home.run().resolve("ready");
    }
}
