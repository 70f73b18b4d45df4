package de.aaw.measures.indicators;

/** Carries a refusal out of the transaction that it ends. */
public final class IndicatorRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient IndicatorRefusal refusal;

    public IndicatorRefused(IndicatorRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public IndicatorRefusal refusal() {
        return refusal;
    }
}
