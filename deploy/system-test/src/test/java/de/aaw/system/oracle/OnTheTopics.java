package de.aaw.system.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Of every subject: all versions from the first are on its topic, their first occurrences ascend, the last record is the newest, and a
 * repetition is the same record again.
 */
final class OnTheTopics {
    private final String about;
    private final List<Event> events;
    private final List<Difference> differences = new ArrayList<>();

    private OnTheTopics(String about, List<Event> events) {
        this.about = about;
        this.events = events;
    }

    static List<Difference> of(Evidence evidence) {
        List<Difference> all = new ArrayList<>();
        evidence.bySubject().forEach((subject, events) -> all.addAll(new OnTheTopics(subject, events).check()));
        return all;
    }

    private List<Difference> check() {
        repetitions();
        order();
        completeness();
        return differences;
    }

    private void repetitions() {
        Map<String, Event> byId = new HashMap<>();
        Map<String, String> idOfSlot = new HashMap<>();
        for (Event event : events) {
            Event before = byId.putIfAbsent(event.id(), event);
            if (before != null && !before.text().equals(event.text())) found("event %s has two contents", event.id());
            String id = idOfSlot.putIfAbsent(event.version() + " " + event.slot(), event.id());
            if (id != null && !id.equals(event.id()))
                found("version %d was published twice as %s: %s and %s", event.version(), event.slot(), id, event.id());
        }
    }

    private void order() {
        Set<String> seen = new HashSet<>();
        long highest = 0;
        for (Event event : events) {
            if (seen.add(event.id()) && event.version() < highest)
                found("version %d stands first behind version %d", event.version(), highest);
            highest = Math.max(highest, event.version());
        }
        long last = events.getLast().version();
        if (last != highest) found("the last record is version %d and not the newest, %d", last, highest);
    }

    private void completeness() {
        Map<Long, Set<String>> slots = new TreeMap<>();
        for (Event event : events)
            slots.computeIfAbsent(event.version(), version -> new TreeSet<>()).add(event.slot());
        for (long version = 1;
                version <= events.stream().mapToLong(Event::version).max().orElse(0);
                version++) if (!slots.containsKey(version)) found("version %d is missing", version);
        for (Event event : events)
            if (event.slot().endsWith("report.submitted")) parts(event, slots.getOrDefault(event.version(), Set.of()));
    }

    private void parts(Event submitted, Set<String> found) {
        for (int part = 1; part <= submitted.data().path("parts").asInt(); part++)
            if (!found.contains("de.aaw.report.values-recorded/" + part))
                found("of version %d part %d is missing", submitted.version(), part);
    }

    private void found(String format, Object... values) {
        differences.add(Difference.of(about, format, values));
    }
}
