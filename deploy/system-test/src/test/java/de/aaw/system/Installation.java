package de.aaw.system;

import static org.awaitility.Awaitility.await;

import de.aaw.local.Home;
import de.aaw.local.PidFile;
import de.aaw.local.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One running system: the launcher behind {@code ./aaw up} as a process, with a state of its own and ports that are free. */
public final class Installation implements AutoCloseable {
    private static final Path ROOT = Path.of(System.getProperty("aaw.root")).toAbsolutePath();
    private static final Duration FIRST_START = Duration.ofMinutes(15); // may have to build Keycloak on two busy cores

    private final Home home;
    private final Ports ports;
    private final UnaryOperator<List<String>> way;
    private Process launcher;

    private Installation(Home home, Ports ports, UnaryOperator<List<String>> way) throws IOException {
        this.home = home;
        this.ports = ports;
        this.way = way;
        this.launcher = launch();
    }

    /** A new and empty system with the real records loaded. */
    public static Installation start(String name) throws IOException {
        return start(name, freePorts(), UnaryOperator.identity());
    }

    /**
     * The same with ports that are known before.
     *
     * @param way what makes of the launcher's command line the one that is run
     */
    public static Installation start(String name, Ports ports, UnaryOperator<List<String>> way) throws IOException {
        Home home = new Home(ROOT, state(name));
        Files.createDirectories(home.state());
        stage(home);
        Installation installation = new Installation(home, ports, way);
        try {
            installation.awaitReady();
        } catch (RuntimeException | Error notReady) {
            installation.stop();
            throw notReady;
        }
        return installation;
    }

    /** The folder of everything that the installation of this name writes. */
    public static Path state(String name) {
        return ROOT.resolve("deploy/system-test/target").resolve(name);
    }

    public static Ports freePorts() {
        return new Ports(freeOffset());
    }

    public Optional<ProcessHandle> process(String part) {
        return PidFile.of(home, part).living();
    }

    public Ports ports() {
        return ports;
    }

    /** Kills it as the machine would: at once, without a word. */
    public void killHard(String part) {
        ProcessHandle process = PidFile.of(home, part).living().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Kills the launcher hard and starts it again on the same data, as a person would after a crash of the machine's shell. */
    public void crashAndStartAgain() throws IOException {
        launcher.destroyForcibly().onExit().join();
        startAgain();
    }

    /** Stops it as Ctrl-C does, and waits until the launcher has ended. */
    public void stop() {
        launcher.destroy();
        await().atMost(Duration.ofMinutes(2)).until(() -> !launcher.isAlive());
    }

    public void startAgain() throws IOException {
        launcher = launch();
        awaitReady();
    }

    public List<String> running() {
        return Stream.of("postgres", "kafka", "keycloak", "partners", "measures", "reporting")
                .filter(part -> PidFile.of(home, part).living().isPresent())
                .toList();
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitReady() {
        await().atMost(FIRST_START).pollInterval(Duration.ofMillis(200)).until(() -> {
            if (!launcher.isAlive()) throw new AssertionError("the launcher ended; its display: " + display());
            return Files.exists(home.state().resolve("run/ready"));
        });
    }

    public String display() throws IOException {
        return Files.readString(log());
    }

    private Path log() {
        return home.state().resolve("display.log");
    }

    private Process launch() throws IOException {
        Files.deleteIfExists(home.state().resolve("run/ready"));
        Files.createDirectories(home.state().resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + home.state().resolve("tmp"),
                "-Daaw.root=" + ROOT,
                "-Daaw.state=" + home.state(),
                "-Daaw.training=never",
                "-cp",
                home.state().resolve("apps/lib") + "/*",
                "de.aaw.local.Main",
                "up",
                "--port-offset",
                "" + ports.offset()));
        return new ProcessBuilder(way.apply(command))
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    /** Links to what the build has packaged, where the launcher expects its applications. */
    private static void stage(Home home) throws IOException {
        Path apps = Files.createDirectories(home.state().resolve("apps"));
        for (String service : List.of("partners", "measures", "reporting"))
            link(apps.resolve(service), ROOT.resolve(service + "-service/target/quarkus-app"));
        Path lib = Files.createDirectories(apps.resolve("lib"));
        Path built = ROOT.resolve("deploy/local/target");
        try (Stream<Path> jars = Stream.concat(Files.list(built.resolve("lib")), Files.list(built))) {
            for (Path jar :
                    jars.filter(file -> file.toString().endsWith(".jar")).toList())
                link(lib.resolve(jar.getFileName()), jar);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        if (!Files.exists(target)) throw new IOException(target + " is missing: package the services first");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static int freeOffset() {
        return IntStream.iterate(3000, offset -> offset < 40_000, offset -> offset + 137)
                .filter(Installation::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int offset) {
        Ports ports = new Ports(offset);
        return Stream.of(
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

    /** For the end of the test run, whatever the tests did. */
    public void closeAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                launcher.destroy();
                launcher.waitFor(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }));
    }
}
