package de.aaw.kit.testing.servers;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a Quarkus application under test its real servers. Arguments: {@code database} (also the role), {@code kafka} and
 * {@code keycloak} ({@code true} or {@code false}).
 */
public final class TestServers implements QuarkusTestResourceLifecycleManager {
    private @Nullable String database;
    private boolean kafka = true;
    private boolean keycloak;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.get("database");
        kafka = Boolean.parseBoolean(arguments.getOrDefault("kafka", "true"));
        keycloak = Boolean.parseBoolean(arguments.getOrDefault("keycloak", "false"));
    }

    @Override
    public Map<String, String> start() {
        ServersOfThisRun.start(wanted());
        Map<String, String> settings = new HashMap<>(Map.of("quarkus.devservices.enabled", "false"));
        if (database != null) {
            dataSource(settings, "quarkus.datasource", database);
            dataSource(settings, "quarkus.datasource.jobs", database);
        }
        if (kafka) {
            settings.put("kafka.bootstrap.servers", RunningServers.kafka().bootstrapServers());
        }
        if (keycloak) {
            settings.put(
                    "quarkus.oidc.auth-server-url", RunningServers.keycloak().issuer());
        }
        return settings;
    }

    /** The servers serve all tests of the module; they end with the JVM. */
    @Override
    public void stop() {}

    private Set<ServerKind> wanted() {
        Set<ServerKind> wanted = EnumSet.noneOf(ServerKind.class);
        if (database != null) {
            wanted.add(ServerKind.POSTGRES);
        }
        if (kafka) {
            wanted.add(ServerKind.KAFKA);
        }
        if (keycloak) {
            wanted.add(ServerKind.KEYCLOAK);
        }
        return wanted;
    }

    private static void dataSource(Map<String, String> settings, String prefix, String role) {
        RunningServers.PostgresServer postgres = RunningServers.postgres();
        settings.put(prefix + ".jdbc.url", postgres.jdbcUrl(role));
        settings.put(prefix + ".username", role);
        settings.put(prefix + ".password", postgres.password(role));
    }
}
