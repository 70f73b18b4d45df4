package de.aaw.measures.indicators.rest;

import de.aaw.kit.rest.problems.ProblemType;

/** What the catalogue refuses, as its clients know it. */
public enum IndicatorProblem implements ProblemType {
    INDICATOR_CODE_TAKEN("indicator-code-taken", 409),
    INDICATOR_ALREADY_REPORTED("indicator-already-reported", 409),
    INDICATOR_PLANNED_OTHERWISE("indicator-planned-otherwise", 409);

    private final String slug;
    private final int status;

    IndicatorProblem(String slug, int status) {
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
