package de.aaw.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An application of the bench's own, or another start of a service: a Java process, and how long it took until it answered. */
final class App implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    private final Process process;
    private final int port;
    private final Duration untilReady;

    private App(Process process, int port, Duration untilReady) {
        this.process = process;
        this.port = port;
        this.untilReady = untilReady;
    }

    /** One of {@code constant} and {@code empty}, started as a service is but for a cache of its own. */
    static App start(Installation installation, String name) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command =
                new ArrayList<>(ServiceProcess.of(installation, "measures").optionsWithoutCache());
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-jar",
                installation
                        .state()
                        .resolve("apps/bench/" + name + "/quarkus-run.jar")
                        .toString()));
        return start(
                installation,
                name,
                command,
                Map.of("AAW_OIDC_URL", installation.ports().realm()),
                port,
                "/ready");
    }

    /** A service once more, beside the one that runs; everything as the launcher started that one, but for the port and the variables given. Without its AOT cache it would not start. */
    static App again(Installation installation, String service, Map<String, String> different)
            throws IOException, InterruptedException {
        int port = freePort();
        ServiceProcess running = ServiceProcess.of(installation, service);
        Map<String, String> environment = running.environment();
        environment.put("AAW_HTTP_PORT", "" + port);
        environment.putAll(different);
        return start(
                installation, service + "-again", running.commandWithCache(), environment, port, "/q/health/ready");
    }

    private static App start(
            Installation installation,
            String name,
            List<String> command,
            Map<String, String> environment,
            int port,
            String ready)
            throws IOException, InterruptedException {
        Path log = installation.state().resolve("logs").resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(installation.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitReady(process, URI.create("http://127.0.0.1:" + port + ready), log);
        return new App(process, port, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Whatever it answers but "not yet" (5xx): the applications of the bench have no health check. */
    private static void awaitReady(Process process, URI address, Path log) throws IOException, InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!isAnswered(question)) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("it did not come up; see " + log);
            }
        }
    }

    private static boolean isAnswered(HttpRequest question) throws InterruptedException {
        try {
            return HTTP.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException notYet) {
            return false;
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Duration untilReady() {
        return untilReady;
    }

    /** In order, so that a service leaves its consumer group. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST)) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
