package de.aaw.kit.inbox;

/** What became of the retry of a quarantined record. */
public sealed interface RetryOutcome {

    /** Applied at its original append time, and out of quarantine. */
    record Applied() implements RetryOutcome {}

    /** Still refused for good; it stays, with the new reason. */
    record StillRefused(String reason) implements RetryOutcome {}

    /** Nothing lies in quarantine under this id (any more). */
    record NotThere() implements RetryOutcome {}
}
