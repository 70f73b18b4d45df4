package de.aaw.kit.testing.servers;

/** A server that tests may ask for. */
public enum ServerKind {
    POSTGRES,
    KAFKA,
    /** Another one, for tests that must know all that was ever published. */
    EMPTY_KAFKA,
    KEYCLOAK
}
