package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.system.TheSystem;
import de.aaw.system.Topic;
import de.aaw.system.load.Journal;
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

    Gathering(TheSystem system, Reader reader, Journal journal) {
        this.system = system;
        this.reader = reader;
        this.journal = journal;
    }

    /** Of each service all changes, also those of others. */
    Map<String, List<Event>> changes() {
        Map<String, List<Event>> changes = new TreeMap<>();
        for (String service : SERVICES)
            changes.put(
                    service,
                    reader.all("office", service, "/v1/changes").stream()
                            .map(Gathering::change)
                            .toList());
        return changes;
    }

    Evidence evidence(Map<String, List<Event>> allChanges) {
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
        allChanges.forEach((service, all) ->
                changes.put(service, all.stream().filter(this::isOurs).toList()));
        return new Evidence(journal.namespace(), journal.attempts(), things, reports, events, changes, benches);
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
        ObjectNode state = (ObjectNode) de.aaw.system.load.Json.read(answer.body());
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
                .map(event -> Event.of(topic, String.valueOf(event.key()), event.offset(), event.value()))
                .filter(this::isOurs)
                .toList();
    }

    private static Event change(JsonNode change) {
        return Event.of(
                change.path("topic").asText(),
                "",
                change.path("position").asLong(),
                change.path("event").toString());
    }

    /** By its code, of which a subject keeps one for ever; a report by its measure. */
    private boolean isOurs(Event event) {
        if (event.topic().equals(Report.TOPIC))
            return subjects.contains(event.data().path("measure").asText());
        if (isOurs(event.data().path("code").asText())) subjects.add(event.subject());
        return subjects.contains(event.subject());
    }

    private boolean isOurs(String code) {
        return code.toUpperCase(Locale.ROOT).contains(journal.namespace());
    }
}
