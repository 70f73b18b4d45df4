package de.aaw.measures.indicators;

/** How values of one indicator add up over periods and regions. */
public enum AggregationType {
    FLOW,
    STOCK,
    CUMULATIVE,
    RATIO,
    QUALITATIVE;

    /** A state that a single day can show; what flows, or is a share of what flowed, needs its whole period. */
    public boolean isState() {
        return switch (this) {
            case STOCK, CUMULATIVE, QUALITATIVE -> true;
            case FLOW, RATIO -> false;
        };
    }
}
