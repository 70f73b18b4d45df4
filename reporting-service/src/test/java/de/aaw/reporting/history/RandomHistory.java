package de.aaw.reporting.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports of a few measures as they might be published: revisions in parts, accepted, returned or left waiting. */
public final class RandomHistory {

    private static final List<String> REGIONS = List.of("DE", "DE-BY", "DE-BE", "09162", "09184");
    private static final List<String> ROLES = List.of("COUNTING", "COUNTING", "COUNTING", "SUPPLEMENTARY");
    private static final List<String> STATUSES =
            List.of("REPORTED", "REPORTED", "PRELIMINARY", "ESTIMATED", "PLANNED", "NOT_AVAILABLE", "NOT_APPLICABLE");
    public static final List<String> INDICATORS = List.of("LOTSEN", "VERMITTLUNGEN");

    private final Random random;
    private final List<Published> events = new ArrayList<>();

    private RandomHistory(Random random) {
        this.random = random;
    }

    /** In an order in which they could have been published. */
    public static List<Published> of(Random random) {
        var history = new RandomHistory(random);
        List<List<Published>> threads = new ArrayList<>();
        for (String code : List.of("M10", "M11")) {
            threads.add(List.of(new AMeasure(code).proposed(1, "LOTSEN"), new AMeasure(code).proposed(2)));
            for (String period : List.of("2016", "2017-H1")) {
                threads.add(history.report(new AMeasure(code).report(period)));
            }
        }
        history.interleave(threads);
        return history.events;
    }

    private List<Published> report(AReport report) {
        var published = new ArrayList<Published>();
        long version = 0;
        int revisions = 1 + random.nextInt(3);
        for (int revision = 1; revision <= revisions; revision++) {
            version++;
            published.addAll(parts(report, version, revision));
            published.add(report.submitted(version, revision));
            int fate = random.nextInt(5);
            if (fate < 3) {
                published.add(report.accepted(++version, revision));
            } else if (fate < 4 || revision < revisions) {
                published.add(report.returned(++version, revision));
            }
        }
        return published;
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
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            values.add(ReportedNumber.of(firstPosition + i, any(INDICATORS), random.nextInt(100))
                    .in(any(REGIONS))
                    .as(any(ROLES))
                    .being(any(STATUSES)));
        }
        return values;
    }

    private void interleave(List<List<Published>> threads) {
        var left = new ArrayList<>(threads.stream().map(ArrayList::new).toList());
        while (!left.isEmpty()) {
            var thread = left.get(random.nextInt(left.size()));
            events.add(thread.removeFirst());
            left.removeIf(List::isEmpty);
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
