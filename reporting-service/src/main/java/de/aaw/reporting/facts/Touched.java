package de.aaw.reporting.facts;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What a batch of events may have changed the sums of. */
public final class Touched {

    private final Set<MeasurePeriod> reports = new HashSet<>();
    private final Set<UUID> measures = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();

    void report(UUID measure, String period) {
        reports.add(new MeasurePeriod(measure, period));
    }

    void measure(UUID measure) {
        measures.add(measure);
    }

    void indicator(String code) {
        indicators.add(code);
    }

    /** Reports that arrived or changed their state. */
    public Set<MeasurePeriod> reports() {
        return reports;
    }

    /** Measures that changed themselves, with their plans. */
    public Set<UUID> measures() {
        return measures;
    }

    /** Indicators that changed, by code. */
    public Set<String> indicators() {
        return indicators;
    }
}
