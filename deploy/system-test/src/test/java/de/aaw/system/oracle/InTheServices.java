package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each register shows is the newest version that was published; its history is what was published; nothing is published that is not there. */
final class InTheServices {
    private final Evidence evidence;
    private final List<Difference> differences = new ArrayList<>();

    private InTheServices(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<Difference> of(Evidence evidence) {
        return new InTheServices(evidence).check();
    }

    private List<Difference> check() {
        Map<String, List<Event>> bySubject = evidence.bySubject();
        Set<String> there = new HashSet<>();
        for (Thing thing : evidence.things()) {
            String name = thing.kind().topic + " " + thing.id();
            there.add(name);
            compare(thing, bySubject.getOrDefault(name, List.of()));
        }
        evidence.reports().forEach(report -> there.add(Report.TOPIC + " " + report.id()));
        bySubject.keySet().stream()
                .filter(name -> !there.contains(name))
                .forEach(name ->
                        differences.add(Difference.of(name, "was published, and its service does not have it")));
        return differences;
    }

    private void compare(Thing thing, List<Event> events) {
        String about = thing.kind() + " " + thing.code();
        if (events.isEmpty()) {
            differences.add(Difference.of(about, "is in its service with version %d and on no topic", thing.version()));
            return;
        }
        long newest = events.stream().mapToLong(Event::version).max().orElse(0);
        if (newest != thing.version())
            differences.add(Difference.of(
                    about, "is in its service with version %d, on the topic with %d", thing.version(), newest));
        for (Event event : events) {
            if (event.version() == thing.version())
                Fields.differing(event.data(), thing.state())
                        .forEach(field ->
                                differ(about, event, field, thing.state().path(field)));
            history(thing, about, event);
        }
        if (!thing.history().isEmpty() && thing.history().size() != thing.version())
            differences.add(Difference.between(
                    about,
                    "versions in its history",
                    thing.version(),
                    thing.history().size()));
    }

    private void history(Thing thing, String about, Event event) {
        for (JsonNode state : thing.history())
            if (state.path("version").asLong() == event.version() && !state.equals(event.data()))
                differences.add(Difference.between(
                        about, "version " + event.version() + " in its history", event.data(), state));
    }

    private void differ(String about, Event event, String field, JsonNode found) {
        differences.add(Difference.between(
                about,
                "version %d, %s".formatted(event.version(), field),
                event.data().path(field),
                found));
    }
}
