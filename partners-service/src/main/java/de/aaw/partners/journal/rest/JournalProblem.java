package de.aaw.partners.journal.rest;

import de.aaw.kit.rest.problems.ProblemType;

/** What the journal cannot answer. */
public enum JournalProblem implements ProblemType {
    NOT_AVAILABLE;

    @Override
    public String slug() {
        return "not-available";
    }

    @Override
    public int status() {
        return 404;
    }
}
