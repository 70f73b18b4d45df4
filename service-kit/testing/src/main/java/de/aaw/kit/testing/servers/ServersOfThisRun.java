package de.aaw.kit.testing.servers;

import de.aaw.servers.LeftOvers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Starts each server once per JVM. Where they are is kept in system properties, because Quarkus loads this class several times. */
final class ServersOfThisRun {
    private static final Path ALL_RUNS = Path.of("target", "servers").toAbsolutePath();

    private ServersOfThisRun() {}

    static int port(ServerKind kind) {
        start(EnumSet.of(kind));
        return Integer.getInteger(property(kind));
    }

    static void start(Set<ServerKind> wanted) {
        Set<ServerKind> missing = EnumSet.copyOf(wanted);
        if (wanted.contains(ServerKind.KEYCLOAK)) {
            missing.add(ServerKind.POSTGRES);
        }
        // An object of the JDK, so that the lock is the same for all class loaders.
        synchronized (Runtime.getRuntime()) {
            missing.removeIf(kind -> System.getProperty(property(kind)) != null);
            if (!missing.isEmpty()) {
                startMissing(missing);
            }
        }
    }

    private static void startMissing(Set<ServerKind> missing) {
        Path folder = folderOfThisRun();
        Map<ServerKind, ChildServer> children = new EnumMap<>(ServerKind.class);
        if (missing.contains(ServerKind.POSTGRES)) {
            children.put(ServerKind.POSTGRES, Launch.postgres(folder));
        }
        if (missing.contains(ServerKind.KAFKA)) {
            children.put(ServerKind.KAFKA, Launch.kafka(folder));
        }
        if (missing.contains(ServerKind.EMPTY_KAFKA)) {
            children.put(ServerKind.EMPTY_KAFKA, Launch.kafka(folder.resolve("empty")));
        }
        awaitReady(children);
        if (missing.contains(ServerKind.KEYCLOAK)) {
            awaitReady(Map.of(ServerKind.KEYCLOAK, Launch.keycloak(folder, port(ServerKind.POSTGRES))));
        }
    }

    private static void awaitReady(Map<ServerKind, ChildServer> children) {
        children.forEach((kind, child) -> System.setProperty(property(kind), Integer.toString(child.awaitReady())));
    }

    /** A folder for each run, so that two at once do not meet; those of runs that have ended are thrown away. */
    private static Path folderOfThisRun() {
        Path folder = ALL_RUNS.resolve(Long.toString(ProcessHandle.current().pid()));
        if (Files.isDirectory(ALL_RUNS) && !Files.isDirectory(folder)) {
            try (Stream<Path> runs = Files.list(ALL_RUNS)) {
                runs.filter(Files::isDirectory).filter(run -> !isAlive(run)).forEach(ServersOfThisRun::discard);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    private static boolean isAlive(Path run) {
        return ProcessHandle.of(Long.parseLong(run.getFileName().toString())).isPresent();
    }

    private static void discard(Path run) {
        try (Stream<Path> servers = Files.list(run)) {
            boolean allEnded = servers.filter(Files::isDirectory).allMatch(LeftOvers::discard);
            if (allEnded) {
                LeftOvers.discard(run);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(ServerKind kind) {
        return "aaw.test.port." + kind;
    }
}
