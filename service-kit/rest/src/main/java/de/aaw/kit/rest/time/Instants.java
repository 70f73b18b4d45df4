package de.aaw.kit.rest.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The current instant in whole milliseconds: what is stored, what is published and what a client sends back as asOf are then one and the same. */
public final class Instants {
    private Instants() {}

    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
