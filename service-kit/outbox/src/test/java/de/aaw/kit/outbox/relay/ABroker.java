package de.aaw.kit.outbox.relay;

import de.aaw.servers.KafkaMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A broker of one test alone, in a process of its own, which can be stopped, killed hard and started again at its old address. */
public final class ABroker implements AutoCloseable {
    private final Path folder = Path.of("target", "brokers", UUID.randomUUID().toString());
    private final int port;
    private final int controllerPort;
    private final int advertisedPort;
    private @Nullable Process process;

    private ABroker(int port, int controllerPort, int advertisedPort) {
        this.port = port;
        this.controllerPort = controllerPort;
        this.advertisedPort = advertisedPort;
    }

    public static ABroker notYetStarted() throws IOException {
        int port = freePort();
        return new ABroker(port, freePort(), port);
    }

    /** Reached only over a line, which leads to it. */
    static ABroker behind(ALine line) throws IOException {
        return new ABroker(line.farPort(), freePort(), line.port());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + advertisedPort;
    }

    /** In order: SIGTERM. */
    public void stop() throws InterruptedException {
        Process running = Objects.requireNonNull(process);
        running.destroy();
        running.waitFor();
    }

    public void killHard() {
        Objects.requireNonNull(process).destroyForcibly().onExit().join();
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Returns when it answers. */
    public ABroker start() throws IOException {
        Process launched = launch();
        process = launched;
        BufferedReader output = launched.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith("ready ")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("The broker has ended before it was ready");
        }
        return this;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaMain.class.getName(),
                        "--until-stdin-closes",
                        "--folder=" + folder,
                        "--port=" + port,
                        "--controller-port=" + controllerPort,
                        "--advertised-port=" + advertisedPort)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public void close() {
        if (process != null) {
            killHard();
        }
    }
}
