package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.system.TheSystem;
import de.aaw.system.Topic;
import de.aaw.system.load.Journal;
import de.aaw.system.load.Json;
import de.aaw.system.oracle.Report.Revision;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads all that one load has to do with: of the services what they show, of Kafka what was published, whatever it was told. */
final class Gathering {
    private static final List<String> SERVICES = List.of("partners", "measures");

    private final TheSystem system;
    private final Reader reader;
    private final Journal journal;
    private final Set<String> subjects = new HashSet<>();
    private final Map<String, List<String>> positions = new TreeMap<>();

    Gathering(TheSystem system, Reader reader, Journal journal) {
        this.system = system;
        this.reader = reader;
        this.journal = journal;
    }

    Evidence evidence() {
        Map<String, String> benches = new TreeMap<>();
        List<Thing> things = new ArrayList<>();
        for (Kind kind : Kind.values())
            for (JsonNode state : reader.all("office", kind.service, kind.path)) {
                if (kind == Kind.PARTNER)
                    benches.put(state.path("code").asText(), state.path("bench").asText());
                if (isOurs(state.path("code").asText())) things.add(thing(kind, state));
            }
        List<Report> reports = things.stream()
                .filter(thing -> thing.kind() == Kind.MEASURE)
                .flatMap(measure -> reports(measure.code()).stream())
                .toList();
        things.forEach(thing -> subjects.add(thing.id()));
        List<Event> events = events();
        Map<String, List<Event>> changes = new TreeMap<>();
        for (String service : SERVICES) changes.put(service, changes(service));
        return new Evidence(journal.namespace(), journal.attempts(), things, reports, events, changes, benches);
    }

    /** Of each service the positions and ids of all changes, also those of others. */
    Map<String, List<String>> positions() {
        return positions;
    }

    private List<Event> changes(String service) {
        List<Event> ours = new ArrayList<>();
        List<String> all = new ArrayList<>();
        reader.each("office", service, "/v1/changes", change -> {
            JsonNode event = change.path("event");
            all.add(change.path("position").asLong() + " " + event.path("id").asText());
            String topic = change.path("topic").asText();
            if (isOurs(
                    topic, keyOf(topic, event), event.path("data").path("code").asText()))
                ours.add(Event.of(topic, "", change.path("position").asLong(), event.toString()));
        });
        positions.put(service, all);
        return ours;
    }

    private Thing thing(Kind kind, JsonNode state) {
        String path = kind.path + "/" + state.path("code").asText();
        List<JsonNode> history = kind == Kind.PARTNER
                ? reader.all("office", kind.service, path + "/history").stream()
                        .map(version -> version.path("state"))
                        .toList()
                : List.of();
        return new Thing(kind, reader.read("office", kind.service, path), history);
    }

    private List<Report> reports(String measure) {
        String path = "/v1/measures/" + measure + "/reports";
        return reader.all("office", "measures", path).stream()
                .map(report ->
                        report(measure, path + "/" + report.path("period").asText()))
                .toList();
    }

    private Report report(String measure, String path) {
        HttpResponse<String> answer = reader.answer("office", "measures", path);
        List<Revision> revisions = reader.all("office", "measures", path + "/revisions").stream()
                .map(revision -> revision(
                        path + "/revisions/" + revision.path("revision").asInt()))
                .toList();
        ObjectNode state = (ObjectNode) Json.read(answer.body());
        return new Report(measure, answer.headers().firstValue("ETag").orElse(""), state.without("values"), revisions);
    }

    private Revision revision(String path) {
        ObjectNode revision = (ObjectNode) reader.read("office", "measures", path);
        List<JsonNode> values = new ArrayList<>();
        revision.path("values").forEach(values::add);
        return new Revision(revision.without("values"), values);
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Kind kind : Kind.values()) events.addAll(events(kind.topic));
        events.addAll(events(Report.TOPIC));
        return events;
    }

    private List<Event> events(String topic) {
        return Topic.events(system, topic).stream()
                .filter(event -> isOurs(topic, event.key(), event.value()))
                .map(event -> Event.of(topic, event.key(), event.offset(), event.value()))
                .toList();
    }

    private static String keyOf(String topic, JsonNode event) {
        return topic.equals(Report.TOPIC)
                ? event.path("data").path("measure").asText()
                : event.path("subject").asText();
    }

    /**
     * By the code that is in it, of which a subject keeps one for ever; a report by its measure, which is its key.
     *
     * @param text that has the code in it
     */
    private boolean isOurs(String topic, String key, String text) {
        if (!topic.equals(Report.TOPIC) && isOurs(text)) subjects.add(key);
        return subjects.contains(key);
    }

    private boolean isOurs(String text) {
        return text.contains(journal.namespace())
                || text.contains(journal.namespace().toLowerCase(Locale.ROOT));
    }
}
