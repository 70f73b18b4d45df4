package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which versions of what were published: by the address under which clients write it. */
final class Published {
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, TreeMap<Long, List<Event>>> versions = new HashMap<>();

    Published(Evidence evidence) {
        Map<String, String> measures = new HashMap<>();
        for (Event event : evidence.events())
            if (event.topic().equals(Kind.MEASURE.topic))
                measures.put(event.subject(), event.data().path("code").asText());
        for (Event event : evidence.events()) {
            String address = addresses.computeIfAbsent(event.name(), name -> address(event, measures));
            versions.computeIfAbsent(address, any -> new TreeMap<>())
                    .computeIfAbsent(event.version(), any -> new ArrayList<>())
                    .add(event);
        }
    }

    /** By version; none for what was never published. */
    Map<Long, List<Event>> of(String address) {
        return versions.getOrDefault(address, new TreeMap<>());
    }

    Map<String, TreeMap<Long, List<Event>>> all() {
        return versions;
    }

    private static String address(Event event, Map<String, String> measures) {
        JsonNode data = event.data();
        for (Kind kind : Kind.values())
            if (event.topic().equals(kind.topic))
                return kind.path + "/" + data.path("code").asText();
        String measure = data.path("measure").asText();
        return "/v1/measures/" + measures.getOrDefault(measure, measure) + "/reports/"
                + data.path("period").asText();
    }
}
