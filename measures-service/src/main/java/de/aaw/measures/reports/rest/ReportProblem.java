package de.aaw.measures.reports.rest;

import de.aaw.kit.rest.problems.ProblemType;

/** What is refused of reports, as clients know it. */
public enum ReportProblem implements ProblemType {
    NOT_YOUR_REPORT("not-your-report", 403),
    FOUR_EYES("four-eyes", 403),
    CLAIMS_ALONE("claims-alone", 403),
    NO_OPEN_DRAFT("no-open-draft", 409),
    NOT_SUBMITTED("not-submitted", 409),
    NOT_ACCEPTED("not-accepted", 409),
    PERIOD_OUTSIDE_MEASURE("period-outside-measure", 422),
    OVERLAPPING_PERIOD("overlapping-period", 422),
    OFF_GRAIN("off-grain", 422),
    VALUES_REFUSED("values-refused", 422);

    private final String slug;
    private final int status;

    ReportProblem(String slug, int status) {
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
