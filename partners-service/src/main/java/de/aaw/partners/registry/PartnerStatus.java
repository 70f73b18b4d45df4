package de.aaw.partners.registry;

/** Whether a partner is about to join, is in, or has left. */
public enum PartnerStatus {
    PROSPECTIVE,
    ACTIVE,
    LEFT
}
