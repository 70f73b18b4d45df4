package de.aaw.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL's data directory below a folder of ours, and the settings the server runs with. */
final class PostgresDirectory {
    private final Path folder;
    private final PostgresBinaries binaries;

    PostgresDirectory(Path folder, PostgresBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    Path directory() {
        return folder.resolve("data");
    }

    /** Given on the command line, so that a kept directory takes part in every change of them. */
    static Map<String, String> settings(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        // No socket file: its path would be too long in a deep folder, and nobody needs it.
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("max_connections", "150");
        settings.put("shared_buffers", "128MB");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("lc_messages", "C");
        settings.put("jit", "off");
        return settings;
    }

    /** Creates the directory, whole or not at all. */
    void create() {
        AppearingFolder.create(directory(), this::initialise);
    }

    private void initialise(Path target) throws IOException {
        Path password = Files.writeString(folder.resolve("first-password"), Credentials.of(Databases.SUPERUSER) + "\n");
        List<String> command = new ArrayList<>(OrdinaryUser.prefix());
        // The built-in C.UTF-8: byte order for indexes, but lower() knows umlauts; the same on every machine.
        command.addAll(List.of(
                binaries.program("initdb"),
                "--pgdata=" + target,
                "--username=" + Databases.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        try {
            Commands.run(command, "PostgreSQL's initdb");
        } finally {
            Files.delete(password);
        }
    }

    /** Stops a server that still runs on the directory below this folder after its starter was killed. */
    static void stopLeftOver(Path folder) {
        Path directory = folder.resolve("data");
        leftOver(directory).ifPresent(process -> LeftOver.stop(process, "INT"));
    }

    private static Optional<ProcessHandle> leftOver(Path directory) {
        Path pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid).filter(process -> LeftOver.mentions(process, directory.toString()));
        } catch (IOException e) {
            throw new ServerFailure("Cannot read " + pidFile + ": " + e.getMessage(), e);
        }
    }
}
