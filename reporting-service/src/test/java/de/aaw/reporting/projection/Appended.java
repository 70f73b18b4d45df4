package de.aaw.reporting.projection;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * When the broker took each event of each telling for the first time.
 *
 * @param apart whether no two events of a telling were taken at the same time
 */
record Appended(boolean apart, Map<String, Map<Integer, Instant>> firstTimes) {

    Appended(boolean apart) {
        this(apart, new HashMap<>());
    }

    void note(Telling telling, int event, Instant at) {
        firstTimes.computeIfAbsent(telling.name(), none -> new HashMap<>()).putIfAbsent(event, at);
    }

    /** Its number, or what shows that it is none: the time of a repeat, for one. */
    String eventAppendedAt(Telling telling, Instant at) {
        return firstTimes.getOrDefault(telling.name(), Map.of()).entrySet().stream()
                .filter(event -> event.getValue().equals(at))
                .map(event -> apart ? "event " + event.getKey() : "some event")
                .findFirst()
                .orElse("no event, at " + at);
    }
}
