package de.aaw.reporting.rollups;

import de.aaw.reporting.aggregation.Sum;
import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.facts.CountingValue;
import de.aaw.reporting.facts.MeasurePeriod;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Adds counting values into their buckets, by the one rule there is for adding; holds those of one measure and period at a time. */
final class Summing {

    private final BiConsumer<Counting, Rollup> finished;
    private final Map<Counting, Map<Bucket, Sum>> sums = new EnumMap<>(Counting.class);
    private @Nullable MeasurePeriod current;

    Summing(BiConsumer<Counting, Rollup> finished) {
        this.finished = finished;
    }

    /** Values of one measure and period come one after the other: no bucket has values of two. */
    void add(CountingValue value) {
        var report = new MeasurePeriod(value.measureId(), value.period());
        if (!report.equals(current)) {
            end();
            current = report;
        }
        Bucket bucket = Bucket.of(value);
        Sum sum = value.content().sum();
        for (Counting rule : value.by()) {
            sums.computeIfAbsent(rule, none -> new LinkedHashMap<>()).merge(bucket, sum, Sum::plus);
        }
    }

    void end() {
        sums.forEach(
                (rule, buckets) -> buckets.forEach((bucket, sum) -> finished.accept(rule, new Rollup(bucket, sum))));
        sums.clear();
    }
}
