package de.aaw.reporting.rollups;

import de.aaw.reporting.aggregation.Content;
import de.aaw.reporting.aggregation.Sum;
import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.facts.ReportedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds counting values into their buckets, by the one rule there is for adding. */
final class Summing {

    private final Map<Bucket, Sum> sums = new LinkedHashMap<>();

    void add(ReportedValue value) {
        if (value.role() == ValueRole.COUNTING) {
            sums.merge(Bucket.of(value), sumOf(value), Sum::plus);
        }
    }

    List<Rollup> rollups() {
        return sums.entrySet().stream()
                .map(entry -> new Rollup(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Sum sumOf(ReportedValue value) {
        return new Content(
                        value.status(),
                        value.precision(),
                        value.number(),
                        value.numerator(),
                        value.denominator(),
                        value.score())
                .sum();
    }
}
