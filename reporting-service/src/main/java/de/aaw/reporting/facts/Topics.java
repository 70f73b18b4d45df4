package de.aaw.reporting.facts;

import java.util.Set;

/** What the other services publish. */
final class Topics {

    static final String PARTNER = "aaw.partners.partner";
    static final String DECLARATION = "aaw.partners.declaration";
    static final String INDICATOR = "aaw.measures.indicator";
    static final String MEASURE = "aaw.measures.measure";
    static final String REPORT = "aaw.measures.report";

    static final Set<String> ALL = Set.of(PARTNER, DECLARATION, INDICATOR, MEASURE, REPORT);

    private Topics() {}
}
