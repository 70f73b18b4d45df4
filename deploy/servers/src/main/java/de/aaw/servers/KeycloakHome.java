package de.aaw.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that one Keycloak takes for its home: its own data, and links into the distribution that several share. */
final class KeycloakHome {
    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    private final Path folder;

    KeycloakHome(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path pidFile() {
        return pidFile(folder);
    }

    /** Writes the links and the realm to import; what is there of an earlier start is replaced. */
    void prepare(KeycloakDistribution distribution, Realm realm) {
        try {
            Path home = Files.createDirectories(home(folder));
            for (String name : SHARED) {
                Path link = home.resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.folder().resolve(name));
            }
            Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
            Files.writeString(imports.resolve("aaw-realm.json"), realm.json());
            Files.createDirectories(folder.resolve("tmp"));
        } catch (IOException e) {
            throw new ServerFailure("Keycloak's home cannot be written: " + e.getMessage(), e);
        }
    }

    /** As the distribution's own script does, but without a shell that stays in between and would outlive a hard kill of either. */
    List<String> javaCommand() {
        Path home = home(folder);
        Stream<String> opened = Stream.of("util", "util.concurrent", "security", "lang")
                .map(name -> "--add-opens=java.base/java." + name + "=ALL-UNNAMED");
        // The second compiler costs two thirds of the time of a start, and pays only in a server that works for hours.
        Stream<String> options = Stream.of(
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return Stream.of(java, opened, options).flatMap(all -> all).toList();
    }

    /** Stops a Keycloak that still runs from this folder after its starter was killed. */
    static void stopLeftOver(Path folder) {
        leftOver(folder).ifPresent(process -> LeftOver.stop(process, "TERM"));
    }

    private static Optional<ProcessHandle> leftOver(Path folder) {
        Path pidFile = pidFile(folder);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid)
                    .filter(process -> LeftOver.mentions(process, home(folder).toString()));
        } catch (IOException e) {
            throw new ServerFailure("Cannot read " + pidFile + ": " + e.getMessage(), e);
        }
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("keycloak.pid");
    }

    private static Path home(Path folder) {
        return folder.resolve("home");
    }
}
