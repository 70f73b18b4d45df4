package de.aaw.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keycloak's Java command line, as its own script has it, but without a shell in between that would outlive a hard kill of either. */
final class KeycloakJava {
    private static final String THREADS = "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory";

    private KeycloakJava() {}

    static List<String> command(Path home, Path temporary, String heap) {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return Stream.of(java, machine(heap), opened(), program(home, temporary))
                .flatMap(options -> options)
                .toList();
    }

    /** The second compiler costs two thirds of the time of a start, and pays only in a server that works for hours. */
    private static Stream<String> machine(String heap) {
        return Stream.of(
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED");
    }

    private static Stream<String> opened() {
        return Stream.of("util", "util.concurrent", "security", "lang")
                .map(name -> "--add-opens=java.base/java." + name + "=ALL-UNNAMED");
    }

    private static Stream<String> program(Path home, Path temporary) {
        return Stream.of(
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.io.tmpdir=" + temporary,
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=" + THREADS,
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
