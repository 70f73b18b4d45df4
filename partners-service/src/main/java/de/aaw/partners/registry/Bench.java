package de.aaw.partners.registry;

/** The side of the table a partner sits on; the codes are German, as the alliance uses them. */
public enum Bench {
    BUND,
    WIRTSCHAFT,
    GEWERKSCHAFTEN,
    LAENDER,
    UNTERSTUETZUNG
}
