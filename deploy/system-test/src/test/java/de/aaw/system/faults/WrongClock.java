package de.aaw.system.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A service that lives five minutes before or after everybody else: it is started with libfaketime, and at the end without. */
record WrongClock(String service, boolean fast, Duration lasting) implements Fault {
    private static final String PRELOAD = "LD_PRELOAD";
    private static final String OFFSET = "FAKETIME";
    /** What only measures how long something takes stays right, as with a real clock that is wrong. */
    private static final String MONOTONIC = "FAKETIME_DONT_FAKE_MONOTONIC";

    private static final String MINUTES = "5m";

    /** Where Debian's package faketime, or another, has put it. */
    static Optional<Path> library() {
        try (Stream<Path> folders = Files.list(Path.of("/usr/lib"))) {
            return Stream.concat(Stream.of(Path.of("/usr/lib")), folders)
                    .map(folder -> folder.resolve("faketime/libfaketimeMT.so.1"))
                    .filter(Files::exists)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return kind() + "-" + service;
    }

    @Override
    public String kind() {
        return fast ? "clock-fast" : "clock-slow";
    }

    @Override
    public Set<String> touches() {
        return Set.of(service);
    }

    @Override
    public void begin(Scene scene) {
        scene.startAnewWith(
                service,
                Map.of(
                        PRELOAD,
                        library().orElseThrow().toString(),
                        OFFSET,
                        (fast ? "+" : "-") + MINUTES,
                        MONOTONIC,
                        "1"));
    }

    @Override
    public void end(Scene scene) {
        scene.startAnewWithout(service, Set.of(PRELOAD, OFFSET, MONOTONIC));
    }
}
