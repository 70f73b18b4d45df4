package de.aaw.reporting.periods;

/** How often a plan asks for a value. */
public enum Frequency {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    REPORTING_YEAR,
    ONCE,
    AD_HOC
}
