package de.aaw.reporting.figures;

/** On which day dated things, a measure's lead and names, are read: today's, or the last day of a value's period. */
public enum Structuring {
    TODAY,
    AT_TIME
}
