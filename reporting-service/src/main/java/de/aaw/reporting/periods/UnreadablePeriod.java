package de.aaw.reporting.periods;

/** A text that is no period, and no range of periods. */
public final class UnreadablePeriod extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String text;

    UnreadablePeriod(String text) {
        super("no period: " + text);
        this.text = text;
    }

    public String text() {
        return text;
    }
}
