package de.aaw.reporting.aggregation;

/** Why a value is not in a figure. */
public enum LeftOut {
    CONFLICTING_CLAIM("CONFLICTING_CLAIM"),
    SUPPLEMENTARY("SUPPLEMENTARY"),
    SUPERSEDED("SUPERSEDED"),
    NOT_ACCEPTED("NOT_ACCEPTED"),
    WITHDRAWN("WITHDRAWN"),
    /** Its period does not lie wholly inside the days asked for. */
    NOT_INSIDE("OTHER_PERIOD"),
    /** A level of an earlier plan period: only the last one stands for the whole range. */
    NOT_LAST("OTHER_PERIOD"),
    PLANNED("PLANNED"),
    ATTRIBUTION("ATTRIBUTION"),
    /** A counting value, where the question is about another role. */
    COUNTING("OTHER_ROLE");

    private final String code;

    LeftOut(String code) {
        this.code = code;
    }

    /** The published code; several reasons may share one. */
    public String code() {
        return code;
    }
}
