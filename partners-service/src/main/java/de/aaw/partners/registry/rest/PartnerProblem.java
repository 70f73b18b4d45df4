package de.aaw.partners.registry.rest;

import de.aaw.kit.rest.problems.ProblemType;

/** What the registry refuses, as its clients know it. */
public enum PartnerProblem implements ProblemType {
    PARTNER_CODE_TAKEN("partner-code-taken", 409),
    NAMES_OVERLAP("names-overlap", 422),
    STATUSES_OVERLAP("statuses-overlap", 422),
    UMBRELLAS_OVERLAP("umbrellas-overlap", 422),
    UMBRELLA_CIRCLE("umbrella-circle", 422),
    UNKNOWN_PARTNER("unknown-partner", 422),
    OWN_SUCCESSOR("own-successor", 422),
    ALREADY_SUCCEEDED("already-succeeded", 409),
    LAST_NAME("last-name", 422),
    TOO_MANY_SPANS("too-many-spans", 422);

    private final String slug;
    private final int status;

    PartnerProblem(String slug, int status) {
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
