package de.aaw.measures.reports;

/** How firm a value is, or why there is none. */
public enum ValueStatus {
    REPORTED,
    PRELIMINARY,
    ESTIMATED,
    /** Never mixes with the others. */
    PLANNED,
    NOT_AVAILABLE,
    NOT_APPLICABLE;

    /** Stands for an absent number; zero is a number. */
    public boolean isAbsent() {
        return switch (this) {
            case NOT_AVAILABLE, NOT_APPLICABLE -> true;
            case REPORTED, PRELIMINARY, ESTIMATED, PLANNED -> false;
        };
    }
}
