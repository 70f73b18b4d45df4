package de.aaw.reporting.projection;

import static org.awaitility.Awaitility.await;

import de.aaw.kit.testing.servers.RunningServers;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged service as a process of its own, as it is deployed: it can be stopped, killed, frozen and woken. */
final class Instance implements AutoCloseable {

    private static final Path PACKAGED = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path FOLDER = Path.of(
                    "target", "instances", Long.toString(ProcessHandle.current().pid()))
            .toAbsolutePath();
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://127\\.0\\.0\\.1:(\\d+)");

    private final Path log;
    private final Process process;
    private final Thread atExit = new Thread(this::kill);

    private Instance(Path log, Process process) {
        this.log = log;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Returns at once. */
    static Instance launch(String name, String database, Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + FOLDER,
                "-Dquarkus.http.port=0"));
        settings.forEach((setting, value) -> command.add("-D" + setting + "=" + value));
        command.addAll(List.of("-jar", PACKAGED.toAbsolutePath().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "AAW_DB_URL",
                        database,
                        "AAW_KAFKA",
                        RunningServers.kafka().bootstrapServers()));
        try {
            Files.createDirectories(FOLDER);
            Path log = Files.createTempFile(FOLDER, name + "-", ".log");
            return new Instance(log, builder.redirectOutput(log.toFile()).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when it takes events in. */
    static Instance start(String name, String database, Map<String, String> settings) {
        return launch(name, database, settings).ready();
    }

    Instance ready() {
        await().atMost(START_LIMIT).until(() -> {
            if (!process.isAlive()) throw new AssertionError("the service ended, see " + log);
            return LISTENING.matcher(said()).find() && get("/q/health/ready").statusCode() == 200;
        });
        return this;
    }

    Response get(String path) {
        var address = LISTENING.matcher(said());
        if (!address.find()) throw new IllegalStateException("not listening yet, see " + log);
        return RestAssured.given()
                .baseUri("http://127.0.0.1:" + address.group(1))
                .urlEncodingEnabled(false)
                .get(path);
    }

    boolean has(String line) {
        return said().contains(line);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** In order, as an orchestrator does. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** As the machine would: at once, without a word. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    void freeze() {
        signal("STOP");
    }

    void wake() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
            if (kill.waitFor() != 0) throw new IllegalStateException("kill -" + name + " did not work");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) throw new AssertionError("does not end, see " + log);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        if (Thread.currentThread() != atExit) Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
