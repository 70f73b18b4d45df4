package de.aaw.reporting.aggregation;

/** How exact a number is, strongest first. */
public enum Precision {
    EXACT,
    AT_LEAST,
    ABOUT
}
