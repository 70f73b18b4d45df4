package de.aaw.local;

import de.aaw.servers.ServerFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Makes the AOT caches that are missing, one after the other, beside the system. Without one a service starts as it does with it, only later. */
final class Training implements Runnable {
    /** The name of its process on disk. */
    static final String NAME = "training";

    /** Beside what runs, once everything is ready; measurements want it before the services start, tests never: {@code -Daaw.training}. */
    enum When {
        LATER,
        FIRST,
        NEVER
    }

    private final Home home;
    private final Ports ports;
    private final Parts parts;
    private final Predicate<String> isReady;
    private final Display display;
    private final When when;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name(NAME).unstarted(this);

    Training(Home home, Ports ports, Predicate<String> isReady, Display display) {
        this.home = home;
        this.ports = ports;
        this.parts = new Parts(home, ports, List.of());
        this.isReady = isReady;
        this.display = display;
        this.when = When.valueOf(System.getProperty("aaw.training", "later").toUpperCase(Locale.ROOT));
    }

    void begin(When now) {
        if (when == now) thread.start();
    }

    /** Whether a part has to wait for it. */
    boolean holdsBack(String part) {
        return when == When.FIRST && Parts.SERVICES.contains(part) && thread.getState() != Thread.State.TERMINATED;
    }

    /** At once: what is half made is thrown away. */
    void stop() {
        stop.countDown();
        try {
            while (thread.isAlive()) {
                PidFile.of(home, NAME).living().ifPresent(ProcessHandle::destroyForcibly);
                thread.join(Duration.ofMillis(200));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            while (!Parts.SERVERS.stream().allMatch(isReady)) if (stop.await(200, TimeUnit.MILLISECONDS)) return;
            List<String> missing = Parts.SERVICES.stream()
                    .filter(service -> !parts.cache(service).isThere())
                    .toList();
            if (!missing.isEmpty())
                display.say("aaw", "making the next start faster: AOT caches for " + String.join(", ", missing));
            for (String service : missing) if (!stopping()) make(service);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean stopping() {
        return stop.getCount() == 0;
    }

    private void make(String service) throws InterruptedException {
        Path folder = home.tmp().resolve(NAME);
        try {
            Home.delete(folder);
            Files.createDirectories(folder);
            Trainee trainee = new Trainee(home, ports, parts.service(service), stop);
            parts.cache(service).become(trainee.assembled(trainee.recorded(folder)));
            display.say(service, "has an AOT cache");
        } catch (IOException | UncheckedIOException | ServerFailure e) {
            if (!stopping())
                display.say(service, "gets no AOT cache: " + e.getMessage() + " (log: .aaw/logs/" + NAME + ".log)");
        } finally {
            Home.delete(folder);
        }
    }
}
