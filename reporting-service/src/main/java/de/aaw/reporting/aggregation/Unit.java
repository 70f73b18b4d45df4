package de.aaw.reporting.aggregation;

/** What an indicator counts. */
public enum Unit {
    PERSONS,
    PLACES,
    CONTRACTS,
    COMPANIES,
    EVENTS,
    ITEMS,
    EUR,
    PERCENT
}
