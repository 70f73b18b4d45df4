package de.aaw.partners.directory.rest;

import de.aaw.kit.rest.problems.ProblemType;

/** What the directory refuses. */
public enum DirectoryProblem implements ProblemType {
    UNKNOWN_DECLARATION;

    @Override
    public String slug() {
        return "unknown-declaration";
    }

    @Override
    public int status() {
        return 422;
    }
}
