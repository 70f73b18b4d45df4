package de.aaw.servers;

/** The passwords of tests and of the local run; the servers listen on 127.0.0.1 only. */
public final class Credentials {
    private Credentials() {}

    public static String of(String roleOrClient) {
        return "local-only-" + roleOrClient;
    }
}
