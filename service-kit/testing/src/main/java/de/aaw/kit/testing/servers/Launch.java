package de.aaw.kit.testing.servers;

import com.fasterxml.jackson.databind.json.JsonMapper;
import de.aaw.kit.testing.ProjectFolder;
import de.aaw.servers.KafkaMain;
import de.aaw.servers.KeycloakMain;
import de.aaw.servers.PostgresMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** How each server is launched for tests: on free ports, with the clients whose tokens must be refused. */
final class Launch {
    private Launch() {}

    static ChildServer postgres(Path folder) {
        return ChildServer.start("postgres", PostgresMain.class, folder, List.of(cache(), "--port=0"));
    }

    static ChildServer kafka(Path folder) {
        return ChildServer.start("kafka", KafkaMain.class, folder, List.of("--port=0", "--controller-port=0"));
    }

    static ChildServer keycloak(Path folder, int postgresPort) {
        return ChildServer.start(
                "keycloak",
                KeycloakMain.class,
                folder,
                List.of(
                        cache(),
                        "--port=0",
                        "--management-port=0",
                        "--postgres-port=" + postgresPort,
                        "--partners=" + partnerCodes(),
                        "--test-clients"));
    }

    private static String cache() {
        return "--cache=" + ProjectFolder.root().resolve(".aaw").resolve("cache");
    }

    /** Tests know the same callers as the local run. */
    private static String partnerCodes() {
        Path file = ProjectFolder.root().resolve("deploy").resolve("data").resolve("partners.json");
        try {
            return new JsonMapper()
                    .readTree(file.toFile()).findValuesAsText("code").stream()
                            .distinct()
                            .collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new UncheckedIOException("The callers of the tests are those of " + file, e);
        }
    }
}
