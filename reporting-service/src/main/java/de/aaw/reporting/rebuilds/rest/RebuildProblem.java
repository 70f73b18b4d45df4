package de.aaw.reporting.rebuilds.rest;

import de.aaw.kit.rest.problems.ProblemType;

/** Why no rebuild is started. */
enum RebuildProblem implements ProblemType {
    REBUILD_RUNNING("rebuild-running", 409);

    private final String slug;
    private final int status;

    RebuildProblem(String slug, int status) {
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
