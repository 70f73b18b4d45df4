package de.aaw.measures.reports;

/** How exactly a number was stated. */
public enum Precision {
    EXACT,
    ABOUT,
    /** "More than 400,000". */
    AT_LEAST
}
