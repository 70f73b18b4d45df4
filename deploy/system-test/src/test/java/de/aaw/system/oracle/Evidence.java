package de.aaw.system.oracle;

import static java.util.stream.Collectors.groupingBy;

import de.aaw.system.load.Attempt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is compared, of what one load has asked for.
 *
 * @param events of all topics, in the order of each partition
 * @param changes by service, in the order of their positions
 * @param benches of all partners by code, also those that are not the load's
 */
record Evidence(
        String namespace,
        List<Attempt> attempts,
        List<Thing> things,
        List<Report> reports,
        List<Event> events,
        Map<String, List<Event>> changes,
        Map<String, String> benches) {

    /** By topic and subject. */
    Map<String, List<Event>> bySubject() {
        return events.stream()
                .collect(groupingBy(Event::name, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }

    List<Event> of(String topic, String subject) {
        return events.stream()
                .filter(event ->
                        event.subject().equals(subject) && event.topic().equals(topic))
                .toList();
    }

    Optional<Thing> thing(String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findAny();
    }

    List<Deed> deeds() {
        return Deed.of(attempts);
    }
}
