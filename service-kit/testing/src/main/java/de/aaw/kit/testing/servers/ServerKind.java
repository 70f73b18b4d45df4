package de.aaw.kit.testing.servers;

/** A server that tests may ask for. */
public enum ServerKind {
    POSTGRES,
    KAFKA,
    KEYCLOAK
}
