package de.aaw.measures.reports;

/** Carries a refusal out of the transaction that it ends. */
public final class ReportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ReportRefusal refusal;

    public ReportRefused(ReportRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public ReportRefusal refusal() {
        return refusal;
    }
}
