package de.aaw.reporting.figures.rest;

import de.aaw.kit.rest.problems.ProblemType;

/** Why a question about figures is not answered. */
public enum FigureProblem implements ProblemType {
    UNKNOWN_CODE("unknown-code", 422),
    NOT_AVAILABLE("not-available", 404),
    AS_OF_IN_THE_FUTURE("as-of-in-the-future", 422),
    MEASURES_NOT_COMPARABLE("measures-not-comparable", 422),
    PERIOD_NOT_COMPOSABLE("period-not-composable", 422),
    VALUES_NOT_ADDABLE("values-not-addable", 422),
    NOT_ONE_CELL("not-one-cell", 422),
    NOT_YOUR_MEASURES("not-your-measures", 403);

    private final String slug;
    private final int status;

    FigureProblem(String slug, int status) {
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
