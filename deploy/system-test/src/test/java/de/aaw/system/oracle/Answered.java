package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.load.Outcome;
import de.aaw.system.load.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Each deed that was answered OK is one version, published as it was answered; and each published version is the deed of one who was told
 * OK, or of one who was left without an answer. So what was refused is nowhere.
 */
final class Answered {
    private final Evidence evidence;
    private final List<Deed> deeds;
    private final Published published;
    private final Map<String, Map<Long, List<Deed>>> done = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private Answered(Evidence evidence) {
        this.evidence = evidence;
        this.deeds = evidence.deeds().stream().filter(Deed::publishes).toList();
        this.published = new Published(evidence);
    }

    static List<Difference> of(Evidence evidence) {
        return new Answered(evidence).check();
    }

    private List<Difference> check() {
        for (Deed deed : deeds) deed.answer().ifPresent(answer -> was(deed, answer));
        done.forEach((target, versions) -> versions.forEach((version, by) -> {
            if (by.size() > 1) found(target, "version %d was answered OK to several: %s", version, by);
        }));
        published
                .all()
                .forEach((target, versions) -> versions.forEach((version, events) -> explained(target, version)));
        return differences;
    }

    private void was(Deed deed, Reply answer) {
        long version = Objects.requireNonNullElse(answer.version(), -1L);
        Long read = deed.request().read();
        if (read != null && version == read && !deed.target().contains("/reports/")) return; // nothing was different
        if (version != expected(deed))
            found(
                    deed.target(),
                    "was read as version %s, and the change of it was answered with version %d: %s",
                    read,
                    version,
                    deed);
        done.computeIfAbsent(deed.target(), any -> new TreeMap<>())
                .computeIfAbsent(version, any -> new ArrayList<>())
                .add(deed);
        List<Event> events = published.of(deed.target()).get(version);
        if (events == null) found(deed.target(), "version %d was answered OK and never published: %s", version, deed);
        else
            events.stream().filter(event -> !event.holdsValues()).forEach(event -> compare(deed, answer.body(), event));
    }

    private static long expected(Deed deed) {
        Long read = deed.request().read();
        return deed.creates() || read == null ? 1 : read + 1;
    }

    private void compare(Deed deed, JsonNode answered, Event event) {
        boolean report = event.topic().equals(Report.TOPIC);
        if (report) {
            String state = answered.path("state").asText();
            if (!event.data().path("state").asText().equals(state))
                differences.add(Difference.between(
                        deed.target(),
                        "state of version " + event.version(),
                        state,
                        event.data().path("state")));
            return;
        }
        for (String field : Fields.differing(event.data(), answered))
            differences.add(Difference.between(
                    deed.target(),
                    "version " + event.version() + ", " + field + " as answered to " + deed,
                    answered.path(field),
                    event.data().path(field)));
    }

    private void explained(String target, long version) {
        if (done.getOrDefault(target, Map.of()).containsKey(version)) return;
        List<Deed> candidates = deeds.stream()
                .filter(deed -> deed.target().equals(target) && expected(deed) == version)
                .toList();
        if (candidates.stream().noneMatch(deed -> deed.outcome() == Outcome.UNKNOWN))
            found(
                    target,
                    "version %d was published, and nobody was told OK or left without an answer; refused were %s",
                    version,
                    candidates);
    }

    private void found(String about, String format, @Nullable Object... values) {
        differences.add(Difference.of(about, format, values));
    }
}
