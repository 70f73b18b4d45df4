package de.aaw.servers;

import java.util.List;

/**
 * How Keycloak runs.
 *
 * @param postgresPort where the PostgreSQL server with its database listens
 * @param partnerCodes a client for each
 * @param testClients also those whose tokens must be refused
 */
public record KeycloakSettings(
        int port, int managementPort, int postgresPort, List<String> partnerCodes, boolean testClients) {
    public KeycloakSettings {
        partnerCodes = List.copyOf(partnerCodes);
    }

    String address() {
        return "http://localhost:" + port;
    }

    List<String> command() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=" + address(),
                // The issuer is one, but who asks through another address finds the keys there too.
                "--hostname-backchannel-dynamic=true",
                "--cache=local",
                "--db-url=" + Databases.jdbcUrl(postgresPort, "keycloak"),
                "--db-username=keycloak",
                "--db-pool-max-size=10",
                "--log-level=info,io.smallrye.health:error");
    }
}
