package de.aaw.system.oracle;

import static java.util.stream.Collectors.groupingBy;

import de.aaw.system.load.Outcome;
import de.aaw.system.load.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Nobody overwrites what he has not read: on the ground of one ETag one change succeeds at most, and of a report each answered ETag is the
 * present one, or somebody changed it on just that ground.
 */
final class Grounds {
    private Grounds() {}

    static List<Difference> of(Evidence evidence) {
        List<Difference> all = new ArrayList<>();
        Map<String, List<Deed>> byTarget = evidence.deeds().stream()
                .filter(deed -> deed.request().ifMatch() != null)
                .collect(groupingBy(Deed::target, LinkedHashMap::new, Collectors.toList()));
        byTarget.forEach((target, deeds) -> once(target, deeds, all));
        for (Report report : evidence.reports()) chained(report, byTarget.getOrDefault(report.path(), List.of()), all);
        return all;
    }

    private static void once(String target, List<Deed> deeds, List<Difference> all) {
        deeds.stream()
                .filter(deed -> deed.isOk() && changed(deed))
                .collect(
                        groupingBy(deed -> Objects.requireNonNull(deed.request().ifMatch())))
                .forEach((etag, several) -> {
                    if (several.size() > 1)
                        all.add(Difference.of(
                                target, "of the changes with If-Match %s several succeeded: %s", etag, several));
                });
    }

    private static boolean changed(Deed deed) {
        return deed.answer()
                .map(answer -> !etag(answer).equals(deed.request().ifMatch()))
                .orElse(false);
    }

    private static void chained(Report report, List<Deed> deeds, List<Difference> all) {
        for (Deed deed : deeds) {
            String etag = deed.answer().map(Grounds::etag).orElse("");
            if (etag.isEmpty() || etag.equals(report.etag())) continue;
            boolean went = deeds.stream()
                    .filter(next -> etag.equals(next.request().ifMatch()))
                    .anyMatch(next -> next.outcome() != Outcome.FAILED);
            if (!went)
                all.add(Difference.of(
                        report.path(),
                        "has ETag %s; ETag %s was answered, and nobody changed it on that ground: %s",
                        report.etag(),
                        etag,
                        deed));
        }
    }

    private static String etag(Reply answer) {
        return Objects.requireNonNullElse(answer.header("ETag"), "");
    }
}
