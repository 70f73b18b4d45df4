package de.aaw.reporting.facts;

/** How a submitted revision stands at the instant asked for: exactly one revision of a report is in force, or none. */
public enum Standing {
    IN_FORCE,
    /** A higher revision counts. */
    SUPERSEDED,
    RETURNED,
    /** Submitted, neither accepted nor sent back. */
    NOT_ACCEPTED
}
