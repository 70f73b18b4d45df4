package de.aaw.partners.declarations;

/** As what a partner stands under a declaration. */
public enum SignatureRole {
    LEAD,
    SIGNATORY,
    SUPPORTER
}
