package de.aaw.reporting.aggregation;

/** How firm a value is; planned never mixes with the others, the two last stand for an absent number. */
public enum ValueStatus {
    REPORTED,
    PRELIMINARY,
    ESTIMATED,
    PLANNED,
    NOT_AVAILABLE,
    NOT_APPLICABLE
}
