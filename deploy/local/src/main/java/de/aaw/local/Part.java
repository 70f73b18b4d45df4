package de.aaw.local;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One server or service of the local run: how it is started, what must be ready before, and how it is asked whether it lives.
 *
 * @param startWithin how long it may take to become ready before it counts as failed
 */
record Part(
        String name,
        String address,
        List<String> command,
        Map<String, String> environment,
        List<String> needs,
        Probe ready,
        Probe alive,
        Duration startWithin) {

    /** Throws when the part does not answer; the message says what it said. */
    @FunctionalInterface
    interface Probe {
        void ask() throws Exception;
    }

    static Probe http(String address) {
        URI uri = URI.create(address);
        return () -> Http.expectSuccess(uri);
    }
}
