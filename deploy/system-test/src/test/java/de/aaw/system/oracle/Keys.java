package de.aaw.system.oracle;

import de.aaw.system.load.Attempt;
import de.aaw.system.load.Outcome;
import de.aaw.system.load.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One Idempotency-Key gives one answer: once it is answered OK it is never answered otherwise, and what was done is not refused to who repeats it. */
final class Keys {
    /** Refusals that say nothing about what was done under the key. */
    private static final Set<String> ASIDE =
            Set.of("IDEMPOTENCY_IN_PROGRESS", "UNAUTHENTICATED", "UNAVAILABLE", "PROJECTION_BEHIND");

    private Keys() {}

    static List<Difference> of(Evidence evidence) {
        List<Difference> all = new ArrayList<>();
        Published published = new Published(evidence);
        for (Deed deed : evidence.deeds()) {
            if (deed.request().key() == null) continue;
            if (deed.isOk()) answeredOnce(deed, all);
            else forgotten(deed, published, all);
        }
        return all;
    }

    private static void answeredOnce(Deed deed, List<Difference> all) {
        List<Reply> answers = deed.attempts().stream()
                .filter(Attempt::isOk)
                .map(Attempt::reply)
                .filter(Objects::nonNull)
                .toList();
        for (Reply answer : answers)
            if (!same(answers.getFirst(), answer))
                all.add(Difference.between(
                        about(deed), "answers to one key", answers.getFirst().text(), answer.text()));
        Instant first = deed.attempts().stream()
                .filter(Attempt::isOk)
                .map(Attempt::end)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        deed.attempts().stream()
                .filter(attempt -> isRefusal(attempt) && attempt.start().isAfter(first))
                .forEach(attempt -> all.add(Difference.of(
                        about(deed), "was answered OK, and repeated under the same key refused: %s", deed)));
    }

    /** Left without an answer, then refused: then it was not done, or the record of its answer is lost. */
    private static void forgotten(Deed deed, Published published, List<Difference> all) {
        Optional<Instant> unanswered = deed.attempts().stream()
                .filter(attempt -> attempt.outcome() == Outcome.UNKNOWN)
                .map(Attempt::end)
                .min(Comparator.naturalOrder());
        boolean refused = unanswered.isPresent()
                && deed.attempts().stream()
                        .anyMatch(
                                attempt -> isRefusal(attempt) && attempt.start().isAfter(unanswered.get()));
        if (refused && isThere(deed, published))
            all.add(Difference.of(about(deed), "was done, and repeated under the same key refused: %s", deed));
    }

    private static boolean isThere(Deed deed, Published published) {
        String mark = deed.request().mark();
        return mark != null
                && published.of(deed.target()).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(event -> event.text().contains(mark));
    }

    private static boolean isRefusal(Attempt attempt) {
        return attempt.outcome() == Outcome.FAILED && !ASIDE.contains(String.valueOf(attempt.code()));
    }

    private static boolean same(Reply one, Reply other) {
        return one.status() == other.status()
                && one.text().equals(other.text())
                && List.of("ETag", "Location", "Consistency-Token").stream()
                        .allMatch(name -> Objects.equals(one.header(name), other.header(name)));
    }

    private static String about(Deed deed) {
        return deed.target() + " (Idempotency-Key " + deed.request().key() + ")";
    }
}
