package de.aaw.partners.declarations.rest;

import de.aaw.kit.rest.problems.ProblemType;

/** What the register of declarations refuses, as its clients know it. */
public enum DeclarationProblem implements ProblemType {
    DECLARATION_CODE_TAKEN("declaration-code-taken", 409),
    TERM_WITHOUT_A_DAY("term-without-a-day", 422),
    NOT_AN_EXTENSION("not-an-extension", 422),
    SECOND_LEAD("second-lead", 422),
    ACTION_FIELD_TWICE("action-field-twice", 422),
    TOO_MANY_ENTRIES("too-many-entries", 422);

    private final String slug;
    private final int status;

    DeclarationProblem(String slug, int status) {
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
