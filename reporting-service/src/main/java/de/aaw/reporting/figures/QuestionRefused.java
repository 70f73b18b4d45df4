package de.aaw.reporting.figures;

/** Carries a refusal out of the transaction in which the question was understood. */
public final class QuestionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    QuestionRefused(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
