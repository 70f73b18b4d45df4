package de.aaw.system.oracle;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was published is in the change log once, as it was published, and each subject's versions come in order. */
final class InTheChanges {
    private InTheChanges() {}

    static List<Difference> of(Evidence evidence) {
        List<Difference> all = new ArrayList<>();
        Map<String, Event> published =
                evidence.events().stream().collect(toMap(Event::id, identity(), (first, again) -> first));
        Map<String, Event> logged = new HashMap<>();
        evidence.changes().forEach((service, changes) -> {
            ascending(changes, all);
            for (Event change : changes)
                compare(change, logged.put(change.id(), change), published.get(change.id()), all);
        });
        for (Event event : published.values())
            if (!logged.containsKey(event.id()))
                all.add(Difference.of(
                        event.name(), "version %d (%s) is not in /v1/changes", event.version(), event.slot()));
        return all;
    }

    private static void compare(
            Event change,
            @org.jspecify.annotations.Nullable Event before,
            @org.jspecify.annotations.Nullable Event published,
            List<Difference> all) {
        if (before != null)
            all.add(Difference.of(
                    change.name(),
                    "version %d is in /v1/changes twice: at %d and %d",
                    change.version(),
                    before.place(),
                    change.place()));
        if (published == null)
            all.add(Difference.of(
                    change.name(),
                    "version %d (%s) is in /v1/changes and not on the topic",
                    change.version(),
                    change.slot()));
        else if (!published.text().equals(change.text()))
            all.add(Difference.between(
                    change.name(), "version " + change.version() + " in /v1/changes", published.text(), change.text()));
    }

    private static void ascending(List<Event> changes, List<Difference> all) {
        Map<String, Long> newest = new HashMap<>();
        for (Event change : changes) {
            Long before = newest.put(change.name(), change.version());
            if (before != null && before > change.version())
                all.add(Difference.of(
                        change.name(), "in /v1/changes version %d comes behind version %d", change.version(), before));
        }
    }
}
