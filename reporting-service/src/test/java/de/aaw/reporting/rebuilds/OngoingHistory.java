package de.aaw.reporting.rebuilds;

import de.aaw.reporting.figures.Register;
import de.aaw.reporting.history.AMeasure;
import de.aaw.reporting.history.AReport;
import de.aaw.reporting.history.Published;
import de.aaw.reporting.history.ReportedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reports of a few measures that go on being published: new ones, corrections, in parts, accepted, returned, sent twice. */
final class OngoingHistory {

    static final String INDICATOR = "REBUILT";
    static final String LARGE = "REBUILT_LARGE";
    private static final List<String> PERIODS = List.of("2015", "2016", "2017", "2018-H1");
    private static final List<String> REGIONS = List.of("DE", "DE-BY", "DE-BE", "09162", "09184", "05315");
    private static final List<String> STATUSES =
            List.of("REPORTED", "REPORTED", "REPORTED", "PRELIMINARY", "ESTIMATED", "NOT_AVAILABLE");

    private record State(long version, int revision) {}

    private final Random random;
    private final List<AMeasure> measures = new ArrayList<>();
    private final Map<String, State> reports = new TreeMap<>();
    private long measureVersion = 1;

    /** @param name of the measures, so that every test has its own */
    OngoingHistory(String name, int count, long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < count; i++) {
            measures.add(new AMeasure(name + i));
        }
    }

    /** The register: an indicator whose values may be added, and the measures that plan it. */
    List<Published> register() {
        var events = new ArrayList<>(List.of(
                Register.indicator(INDICATOR, "FLOW", "PERSONS").defined(),
                Register.indicator(LARGE, "FLOW", "PERSONS").defined()));
        measures.forEach(measure -> events.add(measure.proposed(1, INDICATOR)));
        return events;
    }

    /** Accepted reports of as many values as an event may have, each of a measure of its own. */
    List<Published> large(int count) {
        var events = new ArrayList<Published>();
        for (int i = 0; i < count; i++) {
            AMeasure measure = new AMeasure(LARGE + "-" + i);
            AReport report = measure.report("2016");
            var values = IntStream.range(0, 500)
                    .mapToObj(position -> ReportedNumber.of(position, LARGE, random.nextInt(1000))
                            .in(any(REGIONS)))
                    .toList();
            events.addAll(List.of(
                    measure.proposed(1, LARGE),
                    report.part(1, 1, 1, 1, values),
                    report.submitted(1, 1),
                    report.accepted(2, 1)));
        }
        return events;
    }

    /** The next revision of some report, with what becomes of it; now and then a measure changes, or something comes twice. */
    List<Published> next() {
        AReport report = any(measures).report(any(PERIODS));
        State before = reports.getOrDefault(report.id().toString(), new State(0, 0));
        long version = before.version() + 1;
        int revision = before.revision() + 1;
        var events = new ArrayList<>(parts(report, version, revision));
        events.add(report.submitted(version, revision));
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> events.add(report.returned(++version, revision));
            default -> events.add(report.accepted(++version, revision));
        }
        if (random.nextInt(10) == 0) {
            events.add(any(measures).proposed(++measureVersion, INDICATOR));
            events.addAll(List.copyOf(events.subList(0, 2)));
        }
        reports.put(report.id().toString(), new State(version, revision));
        return events;
    }

    private List<Published> parts(AReport report, long version, int revision) {
        int of = 1 + random.nextInt(3);
        var parts = new ArrayList<Published>();
        for (int part = 1; part <= of; part++) {
            parts.add(report.part(version, revision, part, of, values((part - 1) * 10)));
        }
        return parts;
    }

    private List<ReportedNumber> values(int firstPosition) {
        var values = new ArrayList<ReportedNumber>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            values.add(ReportedNumber.of(firstPosition + i, INDICATOR, random.nextInt(1000))
                    .in(any(REGIONS))
                    .being(any(STATUSES)));
        }
        return values;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
