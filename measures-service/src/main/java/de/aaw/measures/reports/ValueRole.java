package de.aaw.measures.reports;

/** What a value is for; the two that do not count need a source. */
public enum ValueRole {
    COUNTING,
    /** True, but off the plan's grain or overlapping: shown, never added. */
    SUPPLEMENTARY,
    /** Another party's statement, which the office enters and withdraws. */
    CONFLICTING_CLAIM
}
