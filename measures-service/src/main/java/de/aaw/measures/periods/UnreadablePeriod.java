package de.aaw.measures.periods;

/** A text that is none of the forms of a period. */
public final class UnreadablePeriod extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadablePeriod(String reason) {
        super(reason);
    }
}
