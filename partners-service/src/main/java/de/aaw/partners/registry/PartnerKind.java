package de.aaw.partners.registry;

/** What sort of organisation a partner is. */
public enum PartnerKind {
    FEDERAL_MINISTRY,
    FEDERAL_AGENCY,
    FEDERAL_COMMISSIONER,
    BUSINESS_ASSOCIATION,
    TRADE_UNION,
    LAND,
    LAND_CONFERENCE,
    CHAMBER,
    SUPPORTER
}
