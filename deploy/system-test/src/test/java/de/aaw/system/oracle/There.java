package de.aaw.system.oracle;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.load.Json;
import de.aaw.system.load.Outcome;
import de.aaw.system.oracle.Report.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was created is there, what nobody could create is not; a draft that was saved, and that nobody saved over, says what was sent. */
final class There {
    private There() {}

    static List<Difference> of(Evidence evidence) {
        List<Difference> all = new ArrayList<>();
        Set<String> there = new TreeSet<>();
        evidence.things().forEach(thing -> there.add(thing.kind().path + "/" + thing.code()));
        evidence.reports().forEach(report -> there.add(report.path()));
        Map<String, Outcome> asked = outcomes(evidence.deeds());
        asked.forEach((target, outcome) -> {
            if (outcome == Outcome.OK && !there.contains(target))
                all.add(Difference.of(target, "was answered OK and is not there"));
        });
        there.stream()
                .filter(target -> asked.getOrDefault(target, Outcome.FAILED) == Outcome.FAILED)
                .forEach(target ->
                        all.add(Difference.of(target, "is there, and nobody was told OK or left without an answer")));
        drafts(evidence, all);
        return all;
    }

    /** The best that anybody was told about each target. */
    private static Map<String, Outcome> outcomes(List<Deed> deeds) {
        Map<String, Outcome> outcomes = new HashMap<>();
        for (Deed deed : deeds)
            outcomes.merge(
                    deed.target(),
                    deed.outcome(),
                    (one, other) -> one == Outcome.OK || other == Outcome.FAILED ? one : other);
        return outcomes;
    }

    private static void drafts(Evidence evidence, List<Difference> all) {
        Map<String, Deed> byMark = evidence.deeds().stream()
                .filter(deed ->
                        deed.request().method().equals("PUT") && deed.request().mark() != null)
                .collect(toMap(deed -> Objects.requireNonNull(deed.request().mark()), identity()));
        for (Report report : evidence.reports())
            for (Revision revision : report.revisions())
                Optional.ofNullable(byMark.get(mark(revision))).ifPresent(deed -> says(report, revision, deed, all));
    }

    private static String mark(Revision revision) {
        String narrative = revision.state().path("narrative").asText("");
        return narrative.substring(narrative.lastIndexOf(' ') + 1);
    }

    private static void says(Report report, Revision revision, Deed deed, List<Difference> all) {
        JsonNode sent = Json.read(Objects.requireNonNull(deed.request().body())).path("values");
        boolean same = sent.size() == revision.values().size();
        for (int i = 0; same && i < sent.size(); i++)
            same = Fields.differing(sent.get(i), revision.values().get(i)).isEmpty();
        if (!same)
            all.add(Difference.between(
                    report.path(),
                    "values of revision " + revision.number() + " as sent by " + deed,
                    sent,
                    revision.values()));
    }
}
