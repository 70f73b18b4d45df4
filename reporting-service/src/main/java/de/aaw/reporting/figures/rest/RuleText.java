package de.aaw.reporting.figures.rest;

/** The rules by which figures are made, said once for the whole document. */
final class RuleText {
    static final String RULES = """
            How the figure was made. FLOW_SUM: the sum of all values. STOCK_LAST and CUMULATIVE_LAST: the sum of the values of the last plan period \
            (of a plan without a calendar: of the period that ends last); nothing is carried forward. RATIO_OF_SUMS: Σ numerators ÷ Σ denominators, \
            × 100 in PERCENT. SCORE_COUNT: how often each score was given. SINGLE_VALUE: shown as reported, never added. NOT_ADDED: the parts may not \
            be added.""";

    private RuleText() {}
}
