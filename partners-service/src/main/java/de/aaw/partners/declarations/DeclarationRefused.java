package de.aaw.partners.declarations;

/** Carries a refusal out of a transaction, which is rolled back by it. */
public final class DeclarationRefused extends RuntimeException {
    private final transient DeclarationRefusal refusal;

    public DeclarationRefused(DeclarationRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public DeclarationRefusal refusal() {
        return refusal;
    }
}
