package de.aaw.reporting.figures;

/** Something a reader must know to use the figures rightly; texts are the edge's. */
public record Note(Kind kind, String indicator, long count) {
    /** What there is to know. */
    public enum Kind {
        LEVELS,
        RUNNING_TOTALS,
        QUOTIENTS,
        SCORES,
        SEVERAL_ACTION_FIELDS,
        SEVERAL_PARTNERS,
        IN_TOTAL_ONLY,
        CREDITED_TO_OTHERS,
        PLANNED_APART,
        TOTAL_NOT_ADDED,
        NEVER_ADDED
    }

    /** Whether cells add up to the total in spite of it. */
    boolean keepsAdditive() {
        return kind == Kind.SCORES;
    }
}
