package de.aaw.reporting.aggregation;

/** By which rule a figure was made from its parts; shown with every total and every contribution. */
public enum Rule {
    FLOW_SUM,
    STOCK_LAST,
    CUMULATIVE_LAST,
    RATIO_OF_SUMS,
    SCORE_COUNT,
    /** Shown as it is and never added: a bare percentage, a supplementary value, a claim. */
    SINGLE_VALUE,
    /** There is no such figure: its parts may not be added. */
    NOT_ADDED;

    public static Rule of(AggregationType type) {
        return switch (type) {
            case FLOW -> FLOW_SUM;
            case STOCK -> STOCK_LAST;
            case CUMULATIVE -> CUMULATIVE_LAST;
            case RATIO -> RATIO_OF_SUMS;
            case QUALITATIVE -> SCORE_COUNT;
        };
    }
}
