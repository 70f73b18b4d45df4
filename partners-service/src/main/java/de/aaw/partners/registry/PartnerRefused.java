package de.aaw.partners.registry;

/** Carries a refusal out of a transaction, which is rolled back by it. */
public final class PartnerRefused extends RuntimeException {
    private final transient PartnerRefusal refusal;

    public PartnerRefused(PartnerRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public PartnerRefusal refusal() {
        return refusal;
    }
}
