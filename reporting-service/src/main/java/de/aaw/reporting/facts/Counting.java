package de.aaw.reporting.facts;

/** Which revision of a report counts: the highest accepted, or the highest submitted and not returned. */
public enum Counting {
    ACCEPTED,
    SUBMITTED
}
