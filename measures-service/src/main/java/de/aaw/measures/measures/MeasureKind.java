package de.aaw.measures.measures;

/** What sort of activity a measure is. */
public enum MeasureKind {
    LEGISLATIVE,
    FINANCIAL,
    PROMOTIONAL,
    ADVISORY,
    PLACEMENT,
    ORIENTATION,
    STANDARD,
    OTHER
}
