package de.aaw.measures.measures;

/** Which side of its target a value should be on; a capacity is never rated. */
public enum TargetDirection {
    AT_LEAST,
    AT_MOST,
    CAPACITY
}
