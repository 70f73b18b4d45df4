package de.aaw.partners.contacts;

/** Carries a refusal out of a transaction, which is rolled back by it. */
public final class ContactRefused extends RuntimeException {
    private final transient ContactRefusal refusal;

    public ContactRefused(ContactRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public ContactRefusal refusal() {
        return refusal;
    }
}
