package de.aaw.reporting.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a batch of events may have changed the sums of. */
public final class Touched {

    private final Map<UUID, Set<String>> periods = new HashMap<>();
    private final Set<UUID> measures = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();

    void report(UUID measure, String period) {
        periods.computeIfAbsent(measure, none -> new HashSet<>()).add(period);
    }

    void measure(UUID measure) {
        measures.add(measure);
    }

    void indicator(String code) {
        indicators.add(code);
    }

    /** Measures of which reports of these periods arrived or changed their state. */
    public Map<UUID, Set<String>> periods() {
        return periods;
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
