package de.aaw.reporting.aggregation;

/** What a value is for: only a counting one is ever added up, the others are shown. */
public enum ValueRole {
    COUNTING,
    SUPPLEMENTARY,
    CONFLICTING_CLAIM
}
