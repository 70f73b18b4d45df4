package de.aaw.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that this clone started, on disk: its pid and its start time.
 *
 * <p>The start time tells it from a stranger that was given the same pid later, so that nothing foreign is ever stopped.
 */
public record PidFile(Path path) {
    private static final Duration GRACE = Duration.ofSeconds(25);

    public static PidFile of(Home home, String part) {
        return new PidFile(home.run().resolve(part + ".pid"));
    }

    void write(ProcessHandle process) {
        try {
            Path draft = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(draft, process.pid() + " " + started(process).toEpochMilli() + "\n");
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still lives. */
    public Optional<ProcessHandle> living() {
        if (!Files.exists(path)) return Optional.empty();
        try {
            String[] words = Files.readString(path).trim().split(" ");
            if (words.length != 2) return Optional.empty();
            Instant start = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> started(process).equals(start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the process if it lives: asked first, forced when it has not gone after the grace time. */
    void stop() {
        stop(GRACE);
    }

    void stop(Duration grace) {
        living().ifPresent(process -> {
            process.destroy();
            if (!gone(process, grace)) {
                process.destroyForcibly();
                gone(process, GRACE);
            }
        });
        forget();
    }

    void forget() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean gone(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).truncatedTo(ChronoUnit.MILLIS);
    }
}
