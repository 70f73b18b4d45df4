package de.aaw.servers;

import java.util.Optional;

/** Asks a server whether it does its work; answers within a few seconds, and never throws. */
@FunctionalInterface
public interface Probe {
    /** Empty when all is well, else one line that says what is not. */
    Optional<String> trouble();
}
