package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.oracle.Report.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Each report's steps and values were published as its service shows them: every submitted revision once, with all its values. */
final class OfReports {
    private final Report report;
    private final List<Event> events;
    private final List<Difference> differences = new ArrayList<>();

    private OfReports(Report report, List<Event> events) {
        this.report = report;
        this.events = events;
    }

    static List<Difference> of(Evidence evidence) {
        List<Difference> all = new ArrayList<>();
        Map<String, List<Event>> bySubject = evidence.bySubject();
        for (Report report : evidence.reports())
            all.addAll(
                    new OfReports(report, bySubject.getOrDefault(Report.TOPIC + " " + report.id(), List.of())).check());
        return all;
    }

    private List<Difference> check() {
        long newest = events.stream().mapToLong(Event::version).max().orElse(0);
        if (newest != report.version())
            found("is in its service with version %d, on the topic with %d", report.version(), newest);
        report.revisions().forEach(this::compare);
        for (Event event : events)
            if (report.revisions().stream()
                    .noneMatch(
                            one -> one.number() == event.data().path("revision").asInt()))
                found("version %d tells of a revision that its service does not have", event.version());
        return differences;
    }

    private void compare(Revision revision) {
        step(revision, "submitted", revision.wasSubmitted());
        step(revision, "accepted", revision.is("ACCEPTED"));
        step(revision, "returned", revision.is("RETURNED"));
        if (revision.wasSubmitted()) values(revision);
    }

    private void step(Revision revision, String step, boolean expected) {
        List<Event> published = published(revision, "de.aaw.report." + step);
        long versions = published.stream().mapToLong(Event::version).distinct().count();
        if (versions != (expected ? 1 : 0))
            found(
                    "revision %d is %s: published as %s %d times",
                    revision.number(), revision.state().path("state"), step, versions);
        for (Event event : published)
            if (!Fields.same(event.data().path("narrative"), revision.state().path("narrative")))
                differences.add(Difference.between(
                        about(),
                        "narrative of revision " + revision.number(),
                        revision.state().path("narrative"),
                        event.data().path("narrative")));
    }

    private void values(Revision revision) {
        Map<Integer, JsonNode> published = new TreeMap<>(Comparator.naturalOrder());
        for (Event event : published(revision, "de.aaw.report.values-recorded"))
            for (JsonNode value : event.data().path("values"))
                published.put(value.path("position").asInt(), value);
        if (published.size() != revision.values().size())
            differences.add(Difference.between(
                    about(),
                    "values of revision " + revision.number() + " on the topic",
                    revision.values().size(),
                    published.size()));
        for (int position = 0; position < revision.values().size(); position++)
            compare(revision, position, Optional.ofNullable(published.get(position)));
    }

    private void compare(Revision revision, int position, Optional<JsonNode> published) {
        JsonNode value = revision.values().get(position);
        if (published.isEmpty()) found("value %d of revision %d is not on the topic", position, revision.number());
        else if (!Fields.differing(value, published.get()).isEmpty())
            differences.add(Difference.between(
                    about(), "value " + position + " of revision " + revision.number(), value, published.get()));
    }

    private List<Event> published(Revision revision, String type) {
        return events.stream()
                .filter(event -> event.slot().startsWith(type))
                .filter(event -> event.data().path("revision").asInt() == revision.number())
                .toList();
    }

    private String about() {
        return report.path() + " (" + report.id() + ")";
    }

    private void found(String format, Object... values) {
        differences.add(Difference.of(about(), format, values));
    }
}
