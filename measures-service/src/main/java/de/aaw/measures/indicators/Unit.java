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

    /** PERCENT is a ratio × 100; a score has no unit that would matter. */
    public boolean fits(AggregationType type) {
        return this != PERCENT || type == AggregationType.RATIO || type == AggregationType.QUALITATIVE;
    }

    /** Counted in whole things, of which there are never fewer than none. */
    public boolean isCount() {
        return switch (this) {
            case PERSONS, PLACES, CONTRACTS, COMPANIES, EVENTS, ITEMS -> true;
            case EUR, PERCENT -> false;
        };
    }
}
