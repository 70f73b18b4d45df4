package de.aaw.measures.measures.rest;

import de.aaw.kit.rest.problems.ProblemType;

/** What is refused of measures and plans, as clients know it. */
public enum MeasureProblem implements ProblemType {
    MEASURE_CODE_TAKEN("measure-code-taken", 409),
    NOT_YOUR_MEASURE("not-your-measure", 403),
    LEAD_IS_FOR_THE_OFFICE("lead-is-for-the-office", 403),
    UNKNOWN_PARTNER("unknown-partner", 422),
    INACTIVE_PARTNER("inactive-partner", 422),
    UNKNOWN_DECLARATION("unknown-declaration", 422),
    UNKNOWN_ACTION_FIELD("unknown-action-field", 422),
    UNKNOWN_TARGET_GROUP("unknown-target-group", 422),
    LEAD_TAKES_PART("lead-takes-part", 422),
    NAMED_TWICE("named-twice", 422),
    UNKNOWN_INDICATOR("unknown-indicator", 422),
    ORIGIN_MISSING("origin-missing", 422),
    ORIGIN_NOT_MEANT("origin-not-meant", 422),
    TARGET_NOT_MEANT("target-not-meant", 422),
    TOO_MANY_PLANS("too-many-plans", 422),
    TOO_MUCH_TEXT("too-much-text", 422),
    REPORTED_OTHERWISE("reported-otherwise", 409);

    private final String slug;
    private final int status;

    MeasureProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
