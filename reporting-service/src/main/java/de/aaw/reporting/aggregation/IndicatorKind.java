package de.aaw.reporting.aggregation;

/** What of an indicator decides how its values add up. */
public record IndicatorKind(AggregationType type, Unit unit, boolean comparable) {
    boolean isLevel() {
        return type == AggregationType.STOCK || type == AggregationType.CUMULATIVE;
    }
}
