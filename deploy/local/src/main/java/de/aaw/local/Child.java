package de.aaw.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A running process of a part, with its pid on disk from the first moment on. */
record Child(Process process, PidFile pid, Path log, long logStart) {
    private static final long LOG_LIMIT = 50L * 1024 * 1024;

    static Child start(Home home, Part part) throws IOException {
        Path log = home.log(part.name());
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) Files.delete(log);
        Files.writeString(
                log,
                "=== " + Instant.now() + " start of " + part.name() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        long logStart = Files.size(log);
        Detour detour = Detour.of(part.name());
        List<String> command = new ArrayList<>(AotCache.onlyIfThere(part.command()));
        command.addAll(detour.arguments());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.root().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(part.environment());
        builder.environment().putAll(detour.environment());
        Process process = builder.start();
        PidFile pid = PidFile.of(home, part.name());
        pid.write(process.toHandle());
        return new Child(process, pid, log, logStart);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether its log has the line since it was started. */
    boolean hasSaid(String line) throws IOException {
        return line.isEmpty() || said().anyMatch(line::equals);
    }

    /** The lines of its log since it was started. */
    Stream<String> said() throws IOException {
        try (InputStream said = Files.newInputStream(log)) {
            said.skipNBytes(logStart);
            return new String(said.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    void stop() {
        pid.stop();
    }

    void stop(Duration grace) {
        pid.stop(grace);
    }

    /** For a process that no longer answers: it would not answer a request to stop either. */
    void kill() {
        process.destroyForcibly();
        pid.stop();
    }
}
