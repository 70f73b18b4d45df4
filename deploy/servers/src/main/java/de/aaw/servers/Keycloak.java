package de.aaw.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Keycloak on 127.0.0.1 as a child process, with its data in our PostgreSQL and the realm {@code aaw}. */
public final class Keycloak implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    private final KeycloakSettings settings;
    private final FolderLock lock;
    private final Process process;
    private final AtExit atExit;

    private Keycloak(KeycloakSettings settings, FolderLock lock, Process process) {
        this.settings = settings;
        this.lock = lock;
        this.process = process;
        this.atExit = AtExit.stop("keycloak", this::close);
    }

    /** Starts it from the built distribution; a client that a kept realm does not have yet is added. */
    public static Keycloak start(
            Path folder, KeycloakDistribution distribution, KeycloakSettings settings, ProcessBuilder.Redirect log) {
        KeycloakHome home = new KeycloakHome(folder.toAbsolutePath().normalize());
        StartChecks.enoughDisk(home.folder(), "Keycloak");
        FolderLock lock = FolderLock.of(home.folder(), "Keycloak");
        try {
            KeycloakHome.stopLeftOver(home.folder());
            StartChecks.portIsFree(settings.port(), "Keycloak");
            StartChecks.portIsFree(settings.managementPort(), "Keycloak's management");
            Realm realm = new Realm(settings.partnerCodes(), settings.testClients());
            home.prepare(distribution, realm);
            Keycloak keycloak = new Keycloak(settings, lock, launch(home, settings, log));
            keycloak.finishStart(home, realm);
            return keycloak;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public int port() {
        return settings.port();
    }

    public int managementPort() {
        return settings.managementPort();
    }

    public String issuer() {
        return settings.address() + "/realms/" + Realm.NAME;
    }

    public long pid() {
        return process.pid();
    }

    /** Waits until the process has ended. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        atExit.forget();
        try {
            LeftOver.stop(process.toHandle(), "TERM");
        } finally {
            lock.close();
        }
    }

    private static Process launch(KeycloakHome home, KeycloakSettings settings, ProcessBuilder.Redirect log) {
        // Everything it says goes to the log, which for a child process is its standard error; exec leaves no shell in
        // between.
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" >&2", "sh"));
        command.addAll(home.javaCommand());
        command.addAll(settings.command());
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(log);
            builder.environment().put("KC_DB_PASSWORD", Credentials.of("keycloak"));
            builder.environment().put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", RealmAdmin.CLIENT);
            builder.environment().put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", Credentials.of(RealmAdmin.CLIENT));
            return builder.start();
        } catch (IOException e) {
            throw new ServerFailure("Keycloak cannot be started: " + e.getMessage(), e);
        }
    }

    private void finishStart(KeycloakHome home, Realm realm) {
        try {
            Files.writeString(home.pidFile(), Long.toString(process.pid()));
            awaitReady();
            new RealmAdmin(settings.address()).addMissing(realm);
        } catch (IOException e) {
            close();
            throw new ServerFailure("Cannot write " + home.pidFile() + ": " + e.getMessage(), e);
        } catch (ServerFailure e) {
            close();
            throw e;
        }
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        Probe probe = Probes.keycloakReady(settings.managementPort());
        try {
            while (probe.trouble().isPresent()) {
                if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
                    throw new ServerFailure("Keycloak ended while it started; its log says why");
                }
                if (System.nanoTime() > deadline) {
                    throw new ServerFailure(
                            "Keycloak did not start within " + START_LIMIT.toSeconds() + " s; its log says why");
                }
            }
        } catch (InterruptedException e) {
            throw Interruption.of(e);
        }
    }
}
