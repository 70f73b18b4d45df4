package de.aaw.reporting.aggregation;

/** How an indicator's values add up over periods, regions and breakdowns; fixed per indicator. */
public enum AggregationType {
    FLOW,
    STOCK,
    CUMULATIVE,
    RATIO,
    QUALITATIVE
}
