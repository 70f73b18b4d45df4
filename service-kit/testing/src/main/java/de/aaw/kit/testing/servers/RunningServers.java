package de.aaw.kit.testing.servers;

import de.aaw.servers.Credentials;
import de.aaw.servers.Postgres;
import java.util.EnumSet;

/** The real servers of this test run; each starts on first use, once per JVM, below {@code target/servers}. */
public final class RunningServers {
    private RunningServers() {}

    public static PostgresServer postgres() {
        return new PostgresServer(ServersOfThisRun.port(ServerKind.POSTGRES));
    }

    public static KafkaServer kafka() {
        return new KafkaServer(ServersOfThisRun.port(ServerKind.KAFKA));
    }

    /** Kafka again, with nothing on its topics but what is published there. */
    public static KafkaServer emptyKafka() {
        return new KafkaServer(ServersOfThisRun.port(ServerKind.EMPTY_KAFKA));
    }

    public static KeycloakServer keycloak() {
        return new KeycloakServer(ServersOfThisRun.port(ServerKind.KEYCLOAK));
    }

    /** Starts several side by side. */
    public static void start(ServerKind first, ServerKind... others) {
        ServersOfThisRun.start(EnumSet.of(first, others));
    }

    /** PostgreSQL with the databases and roles {@code partners}, {@code measures}, {@code reporting} and {@code keycloak}. */
    public record PostgresServer(int port) {
        public String jdbcUrl(String database) {
            return Postgres.jdbcUrl(port, database);
        }

        public String password(String role) {
            return Credentials.of(role);
        }

        /** The address of a fresh database, owned by a role and named as asked; an older one of that name is dropped. */
        public String emptyDatabase(String database, String owner) {
            Postgres.createEmptyDatabase(port, database, owner);
            return jdbcUrl(database);
        }
    }

    /** Kafka with all topics of the system. */
    public record KafkaServer(int port) {
        public String bootstrapServers() {
            return "127.0.0.1:" + port;
        }
    }

    /** Keycloak with the realm {@code aaw}. */
    public record KeycloakServer(int port) {
        public String issuer() {
            return "http://localhost:" + port + "/realms/aaw";
        }

        public String tokenEndpoint() {
            return issuer() + "/protocol/openid-connect/token";
        }

        String token(String client) {
            return TokenRequest.send(tokenEndpoint(), client);
        }
    }
}
