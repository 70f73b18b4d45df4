package de.aaw.measures.measures;

/** To whom a joint result is shown by partner; a total counts it once in any case. */
public enum Attribution {
    LEAD_ONLY,
    UNDIVIDED
}
