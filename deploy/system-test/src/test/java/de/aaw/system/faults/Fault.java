package de.aaw.system.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Something that goes wrong for a while. */
public interface Fault {
    /** As in {@code ./aaw check --faults NAME}. */
    String name();

    /** The kind, of which a sample has each at least once. */
    String kind();

    /** How long, where there is time. */
    Duration lasting();

    /** The parts and links that no other fault should touch at the same time. */
    Set<String> touches();

    void begin(Scene scene) throws IOException, InterruptedException;

    void end(Scene scene) throws IOException, InterruptedException;
}
