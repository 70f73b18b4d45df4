package de.aaw.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

    /** The start of the command line, for this home. */
    List<String> javaCommand() {
        return KeycloakJava.command(home(folder), folder.resolve("tmp"), "384m");
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
