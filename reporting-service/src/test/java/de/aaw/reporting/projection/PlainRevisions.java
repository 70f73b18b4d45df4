package de.aaw.reporting.projection;

import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.history.Published;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is in force after some events of one report, read from the events as plainly as it can be said. */
final class PlainRevisions {

    private final Map<Integer, Map<Integer, Published>> parts = new TreeMap<>();
    private final Map<String, Set<Integer>> states = new HashMap<>();

    PlainRevisions(List<Published> events) {
        events.stream()
                .filter(event -> event.topic().equals("aaw.measures.report"))
                .forEach(this::add);
    }

    private void add(Published event) {
        int revision = event.data().get("revision").intValue();
        if (event.data().has("part")) {
            parts.computeIfAbsent(revision, none -> new TreeMap<>())
                    .put(event.data().get("part").intValue(), event);
        } else {
            states.computeIfAbsent(event.data().get("state").textValue(), none -> new HashSet<>())
                    .add(revision);
        }
    }

    /** The sum of the values in force; empty where no revision is. */
    Optional<Integer> sum(Counting counting) {
        return IntStream.of(2, 1)
                .filter(revision -> isWhole(revision) && is("SUBMITTED", revision))
                .filter(revision -> counting == Counting.SUBMITTED || is("ACCEPTED", revision))
                .mapToObj(this::sum)
                .findFirst();
    }

    private boolean is(String state, int revision) {
        return states.getOrDefault(state, Set.of()).contains(revision);
    }

    private boolean isWhole(int revision) {
        Map<Integer, Published> known = parts.getOrDefault(revision, Map.of());
        return !known.isEmpty()
                && known.values().iterator().next().data().get("of").intValue() == known.size();
    }

    private int sum(int revision) {
        return parts.getOrDefault(revision, Map.of()).values().stream()
                .flatMap(part -> part.data().get("values").valueStream())
                .mapToInt(value -> value.get("number").intValue())
                .sum();
    }
}
