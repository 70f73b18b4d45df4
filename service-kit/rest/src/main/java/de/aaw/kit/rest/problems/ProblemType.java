package de.aaw.kit.rest.problems;

import java.util.Locale;

/** A kind of refusal that clients may rely on: slug, status and code never change once published. */
public interface ProblemType {
    /** Last segment of the problem's {@code type}, in kebab-case. */
    String slug();

    /** HTTP status that goes with it. */
    int status();

    /** The slug in UPPER_SNAKE. */
    default String code() {
        return slug().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
