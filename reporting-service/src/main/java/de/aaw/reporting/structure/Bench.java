package de.aaw.reporting.structure;

/** The side of the table a partner sits on. */
public enum Bench {
    BUND,
    WIRTSCHAFT,
    GEWERKSCHAFTEN,
    LAENDER,
    UNTERSTUETZUNG
}
