package de.aaw.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From the start of a process to its first ready answer: each service, against a Quarkus application that does nothing. */
final class StartUpLine implements Measurement {
    static final String NAME = "start-up";

    private static final int TIMES = 5;

    private final Installation installation;

    StartUpLine(Installation installation) {
        this.installation = installation;
    }

    @Override
    public List<Line> measure() throws Exception {
        List<Double> empty = new ArrayList<>();
        Map<String, List<Double>> services = new TreeMap<>();
        for (int i = 0; i < TIMES; i++) { // in turns, so that a busy moment of the machine meets all
            empty.add(seconds(App.start(installation, "empty")));
            for (String service : Installation.SERVICES) {
                services.computeIfAbsent(service, name -> new ArrayList<>())
                        .add(seconds(App.again(installation, service, Map.of())));
            }
        }
        Line.Limit limit = new Line.Limit("an empty application", median(empty));
        return Installation.SERVICES.stream()
                .map(service -> line(service, median(services.getOrDefault(service, List.of())), limit))
                .toList();
    }

    private static Line line(String service, double seconds, Line.Limit limit) {
        return new Line(NAME, "start-up to ready, " + service, seconds, "s", limit, Reach.ratioAtMost(1.5), Map.of());
    }

    private static double seconds(App app) throws InterruptedException, IOException {
        try (app) {
            return app.untilReady().toNanos() / 1e9;
        }
    }

    static double median(List<Double> numbers) {
        List<Double> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
