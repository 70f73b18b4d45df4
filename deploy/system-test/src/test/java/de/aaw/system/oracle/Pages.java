package de.aaw.system.oracle;

import de.aaw.system.load.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page of changes as a follower gets it. */
final class Pages {
    private Pages() {}

    static Reply of(List<Event> changes) {
        String items = changes.stream()
                .map(change -> "{\"position\":" + change.place() + ",\"event\":" + change.text() + "}")
                .collect(Collectors.joining(","));
        return new Reply(200, Map.of(), "{\"items\":[" + items + "]}");
    }
}
