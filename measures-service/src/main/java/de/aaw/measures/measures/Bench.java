package de.aaw.measures.measures;

/** A side of the table that can lead a measure jointly; the office reports for it. */
public enum Bench {
    BUND,
    WIRTSCHAFT,
    GEWERKSCHAFTEN,
    LAENDER,
    UNTERSTUETZUNG
}
