package de.aaw.partners.journal;

import java.time.Instant;

/** Nothing was known of the thing at the instant asked for. */
public final class NotYetRecorded extends RuntimeException {
    private final Instant since;

    public NotYetRecorded(Instant since) {
        super("recorded since " + since);
        this.since = since;
    }

    /** When the first record was made. */
    public Instant since() {
        return since;
    }
}
