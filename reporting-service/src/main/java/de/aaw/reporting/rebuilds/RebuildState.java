package de.aaw.reporting.rebuilds;

/** In this order; a rebuild that is not done fails at any time. */
public enum RebuildState {
    /** Facts are read from the log. */
    FILLING,
    /** Rollups are made from the facts. */
    SUMMING,
    /** What was published meanwhile is applied. */
    CATCHING_UP,
    /** It answers. */
    SERVING,
    /** It answered, until the next one did. */
    SERVED,
    FAILED
}
