package de.aaw.reporting.rebuilds;

import de.aaw.reporting.figures.Register;
import de.aaw.reporting.history.AMeasure;
import de.aaw.reporting.history.AReport;
import de.aaw.reporting.history.Published;
import de.aaw.reporting.history.ReportedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Measures that count up: revision n of the one report of each says n, in two parts. So what a figure must say is known exactly from how much of the log it was made. */
final class Tally {

    static final String INDICATOR = "TALLIED";
    private static final int MEASURES = 8;

    private record Counted(String partition, NavigableMap<Long, Integer> revisions) {}

    private final List<AReport> reports = new ArrayList<>();
    private final Map<String, Counted> counted = new TreeMap<>();
    private int revisions;

    Tally() {
        for (int i = 0; i < MEASURES; i++) {
            reports.add(new AMeasure("TALLY-" + i).report("2016"));
        }
    }

    List<Published> register() {
        var events = new ArrayList<Published>();
        events.add(Register.indicator(INDICATOR, "FLOW", "PERSONS").defined());
        reports.forEach(report -> events.add(report.measure().proposed(1, INDICATOR)));
        return events;
    }

    /** Whose turn it is. The last event makes its revision count. */
    List<Published> next() {
        AReport report = report();
        int revision = revision();
        long version = 2L * revision;
        return List.of(
                report.part(version, revision, 1, 2, List.of(ReportedNumber.of(0, INDICATOR, revision))),
                report.part(version, revision, 2, 2, List.of(ReportedNumber.of(1, INDICATOR, revision))),
                report.submitted(version, revision),
                report.accepted(version + 1, revision));
    }

    /** Where the last event of {@link #next} was put. */
    void counts(RecordMetadata accepted) {
        String partition = accepted.topic() + "-" + accepted.partition();
        counted.computeIfAbsent(
                        report().measure().code(), code -> new Counted(partition, new ConcurrentSkipListMap<>()))
                .revisions()
                .put(accepted.offset(), revision());
        revisions++;
    }

    /** By measure; only those that count by then. */
    Map<String, Long> expected(Map<String, Long> watermark) {
        var expected = new TreeMap<String, Long>();
        counted.forEach((measure, count) -> {
            var last = count.revisions().floorEntry(watermark.getOrDefault(count.partition(), -1L));
            if (last != null) {
                expected.put(measure, 2L * last.getValue());
            }
        });
        return expected;
    }

    /** From all that was published. */
    Map<String, Long> expectedInTheEnd() {
        var expected = new TreeMap<String, Long>();
        counted.forEach((measure, count) ->
                expected.put(measure, 2L * count.revisions().lastEntry().getValue()));
        return expected;
    }

    private AReport report() {
        return reports.get(revisions % MEASURES);
    }

    private int revision() {
        return revisions / MEASURES + 1;
    }
}
