package de.aaw.measures.measures;

/** Carries a refusal out of the transaction that it ends. */
public final class MeasureRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient MeasureRefusal refusal;

    public MeasureRefused(MeasureRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public MeasureRefusal refusal() {
        return refusal;
    }
}
