package de.aaw.bench;

import de.aaw.local.Home;
import de.aaw.local.PidFile;
import de.aaw.local.Ports;
import de.aaw.servers.Postgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The system that is measured: the packaged services behind {@code ./aaw up}, with a state and ports of their own, empty at the start. */
final class Installation implements AutoCloseable {
    static final List<String> SERVICES = List.of("partners", "measures", "reporting");

    private static final Duration START = Duration.ofMinutes(8); // may have to build Keycloak on a busy machine

    private final Home home;
    private final Ports ports;
    private final Process launcher;
    private final Thread atExit = new Thread(this::stop, "stop the installation");

    private Installation(Home home, Ports ports) throws IOException {
        this.home = home;
        this.ports = ports;
        this.launcher = launch();
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static Installation start(Path root) throws IOException, InterruptedException {
        Path state = Files.createDirectories(root.resolve(".aaw/bench"));
        Path apps = state.resolve("apps");
        if (!Files.exists(apps)) {
            Files.createSymbolicLink(apps, Path.of("../apps"));
        }
        Installation installation = new Installation(new Home(root, state), new Ports(freeOffset()));
        installation.awaitReady();
        return installation;
    }

    Ports ports() {
        return ports;
    }

    Path root() {
        return home.root();
    }

    Path state() {
        return home.state();
    }

    String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** A running service's process. */
    ProcessHandle process(String service) {
        return PidFile.of(home, service)
                .living()
                .orElseThrow(() -> new IllegalStateException(service + " does not run"));
    }

    /** As the service itself connects. */
    Connection database(String name) throws SQLException {
        return database(name, name);
    }

    Connection database(String name, String role) throws SQLException {
        return DriverManager.getConnection(Postgres.jdbcUrl(ports.postgres(), name), role, password(role));
    }

    static String password(String role) {
        return "local-only-" + role;
    }

    private Process launch() throws IOException {
        Files.deleteIfExists(ready());
        Path tmp = Files.createDirectories(home.state().resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + tmp,
                "-Daaw.root=" + home.root(),
                "-Daaw.state=" + home.state(),
                "-Daaw.training=first",
                "-cp",
                home.state().resolve("apps/lib") + "/*",
                "de.aaw.local.Main"));
        command.addAll(List.of("up", "--fresh", "--no-data", "--port-offset", "" + ports.offset()));
        return new ProcessBuilder(command)
                .directory(home.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        while (!Files.exists(ready())) {
            if (launcher.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IOException("the services did not come up; see " + log());
            }
        }
    }

    private Path ready() {
        return home.state().resolve("run/ready");
    }

    private Path log() {
        return home.state().resolve("up.log");
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        stop();
    }

    /** As Ctrl-C does: the launcher stops its processes in order. Only logs stay. */
    private void stop() {
        launcher.destroy();
        launcher.onExit().orTimeout(2, TimeUnit.MINUTES).join();
        home.forgetData();
    }

    private static int freeOffset() {
        return IntStream.iterate(2_000, offset -> offset < 40_000, offset -> offset + 211)
                .filter(Installation::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int offset) {
        Ports ports = new Ports(offset);
        return IntStream.of(
                        ports.partners(),
                        ports.measures(),
                        ports.reporting(),
                        ports.keycloak(),
                        ports.keycloak() + 10,
                        ports.kafka(),
                        ports.kafka() + 1,
                        ports.postgres())
                .allMatch(Installation::canBind);
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
