package de.aaw.system.oracle;

import de.aaw.system.load.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that clients sent, wherever they got to: a refused one is nowhere, no other is in two things. */
final class Marks {
    private final Pattern marks;
    private final Map<String, Set<String>> places = new HashMap<>();

    private Marks(String namespace) {
        this.marks = Pattern.compile(namespace + "\\.[a-z]+\\.\\d+\\.");
    }

    static List<Difference> of(Evidence evidence) {
        Marks marks = new Marks(evidence.namespace());
        Published published = new Published(evidence);
        published
                .all()
                .forEach((target, versions) -> versions.values()
                        .forEach(events -> events.stream()
                                .filter(event -> !event.holdsValues())
                                .forEach(event -> marks.in(target, event.text()))));
        for (Thing thing : evidence.things())
            marks.in(thing.kind().path + "/" + thing.code(), thing.state().toString() + thing.history());
        for (Report report : evidence.reports())
            marks.in(
                    report.path(),
                    report.revisions().stream()
                            .map(Report.Revision::state)
                            .toList()
                            .toString());
        return marks.compare(evidence.deeds());
    }

    private void in(String target, String text) {
        Matcher found = marks.matcher(text);
        while (found.find())
            places.computeIfAbsent(found.group(), mark -> new TreeSet<>()).add(target);
    }

    private List<Difference> compare(List<Deed> deeds) {
        List<Difference> all = new ArrayList<>();
        for (Deed deed : deeds) {
            Set<String> found =
                    places.getOrDefault(String.valueOf(deed.request().mark()), Set.of());
            if (deed.outcome() == Outcome.FAILED && !found.isEmpty())
                all.add(Difference.of(deed.target(), "was refused, and yet is in %s: %s", found, deed));
            if (found.stream().anyMatch(target -> !target.equals(deed.target())))
                all.add(Difference.of(deed.target(), "was asked for here, and is in %s: %s", found, deed));
        }
        return all;
    }
}
