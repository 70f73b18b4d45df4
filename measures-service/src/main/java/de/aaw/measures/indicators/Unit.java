package de.aaw.measures.indicators;

/** What one of an indicator's values counts or measures. */
public enum Unit {
    PERSONS,
    PLACES,
    CONTRACTS,
    COMPANIES,
    EVENTS,
    ITEMS,
    EUR,
    PERCENT;

    /** Counted in whole things, of which there are never fewer than none. */
    public boolean isCount() {
        return switch (this) {
            case PERSONS, PLACES, CONTRACTS, COMPANIES, EVENTS, ITEMS -> true;
            case EUR, PERCENT -> false;
        };
    }
}
