package de.aaw.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server of our own on 127.0.0.1, with the databases and login roles of the system; nothing is lost when it is killed. */
public final class Postgres implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final String FAST_SHUTDOWN = "INT";

    private final PostgresBinaries binaries;
    private final Path data;
    private final int port;
    private final FolderLock lock;
    private final ProcessBuilder.Redirect log;
    private final AtExit atExit;
    private volatile Process process;

    private Postgres(PostgresBinaries binaries, Path data, int port, FolderLock lock, ProcessBuilder.Redirect log) {
        this.binaries = binaries;
        this.data = data;
        this.port = port;
        this.lock = lock;
        this.log = log;
        this.process = launch();
        this.atExit = AtExit.stop("postgres", this::close);
    }

    /**
     * Starts the server with its data below {@code folder}; creates, or after a hard kill recovers, what is needed.
     *
     * @param cache where unpacked programs are kept over runs
     * @param log where the server's own messages go
     */
    public static Postgres start(Path folder, Path cache, int port, ProcessBuilder.Redirect log) {
        Path home = folder.toAbsolutePath().normalize();
        StartChecks.enoughDisk(home, "PostgreSQL");
        FolderLock lock = FolderLock.of(home, "PostgreSQL");
        try {
            PostgresBinaries binaries =
                    PostgresBinaries.in(cache.toAbsolutePath().normalize());
            PostgresDirectory data = new PostgresDirectory(home, binaries);
            PostgresDirectory.stopLeftOver(home);
            data.create();
            StartChecks.portIsFree(port, "PostgreSQL");
            Postgres postgres = new Postgres(binaries, data.directory(), port, lock, log);
            postgres.finishStart();
            return postgres;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    /** The address of a database of the server on this port, whoever started it. */
    public static String jdbcUrl(int port, String database) {
        return Databases.jdbcUrl(port, database);
    }

    /** Creates an empty database on the server on this port; one that exists under that name is dropped, with its connections. */
    public static void createEmptyDatabase(int port, String database, String owner) {
        new Databases(port).createEmpty(database, owner);
    }

    /** Drops a database of the server on this port, with its connections, if it is there. */
    public static void dropDatabase(int port, String database) {
        new Databases(port).drop(database);
    }

    /** Whether the server's process still runs. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** Waits until the server's process has ended. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        atExit.forget();
        try {
            LeftOver.stop(process.toHandle(), FAST_SHUTDOWN);
        } finally {
            lock.close();
        }
    }

    private Process launch() {
        List<String> command = new ArrayList<>(OrdinaryUser.prefix());
        command.addAll(List.of(binaries.program("postgres"), "-D", data.toString()));
        PostgresDirectory.settings(port).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(log)
                    .start();
        } catch (IOException e) {
            throw new ServerFailure("PostgreSQL cannot be started: " + e.getMessage(), e);
        }
    }

    private void finishStart() {
        try {
            awaitReady();
            new Databases(port).create();
        } catch (ServerFailure e) {
            close();
            throw e;
        }
    }

    /** After a hard kill the first attempts may fail until the last of the old backends has let go of the shared memory. */
    private void awaitReady() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        Probe probe = Probes.postgres(port);
        try {
            while (probe.trouble().isPresent()) {
                boolean ended = process.waitFor(200, TimeUnit.MILLISECONDS);
                if (System.nanoTime() > deadline) {
                    LeftOver.stop(process.toHandle(), FAST_SHUTDOWN);
                    throw new ServerFailure(
                            "PostgreSQL did not start within " + START_LIMIT.toSeconds() + " s; its log says why");
                }
                if (ended) {
                    if (!Files.exists(data.resolve("postmaster.pid"))) {
                        throw new ServerFailure("PostgreSQL ended at once; its log says why");
                    }
                    process = launch();
                }
            }
        } catch (InterruptedException e) {
            throw Interruption.of(e);
        }
    }
}
