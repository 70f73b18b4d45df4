package de.aaw.system.faults;

import de.aaw.system.load.Attempt;
import de.aaw.system.load.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was recorded was recorded between the first time that it was asked for and the answer, whatever the clock of the service says. */
final class RecordedTimes {
    /** Where the test and the database are on one machine their clocks are one. */
    private static final Duration CLOCKS = Duration.ofSeconds(1);

    private RecordedTimes() {}

    static void check(List<Attempt> attempts) {
        Map<List<@Nullable Object>, Instant> firstAsked = new HashMap<>();
        attempts.stream()
                .filter(attempt -> attempt.request().writes())
                .forEach(attempt -> firstAsked.merge(wish(attempt), attempt.start(), RecordedTimes::earlier));
        List<String> wrong = new ArrayList<>();
        for (Attempt attempt : attempts) {
            Instant recorded = recorded(attempt);
            Instant first = firstAsked.get(wish(attempt));
            if (recorded == null || first == null) continue;
            if (recorded.isAfter(attempt.end().plus(CLOCKS))
                    || (isNew(attempt) && recorded.isBefore(first.minus(CLOCKS))))
                wrong.add(attempt + " at " + attempt.end() + " is recorded at " + recorded);
        }
        if (!wrong.isEmpty())
            throw new AssertionError(wrong.size() + " wrong times:\n"
                    + String.join("\n", wrong.subList(0, Math.min(10, wrong.size()))));
    }

    /** The same for all repetitions of a request. */
    private static List<@Nullable Object> wish(Attempt attempt) {
        return java.util.Arrays.asList(
                attempt.method(),
                attempt.path(),
                attempt.request().key(),
                attempt.request().ifMatch(),
                attempt.request().mark());
    }

    private static @Nullable Instant recorded(Attempt attempt) {
        Reply reply = attempt.reply();
        String text = reply == null || !attempt.isOk() || !attempt.request().writes()
                ? null
                : reply.body().path("recordedAt").textValue();
        return text == null ? null : Instant.parse(text);
    }

    /** A version that this wish, and no earlier one, has made. */
    private static boolean isNew(Attempt attempt) {
        Long read = attempt.request().read();
        Reply reply = attempt.reply();
        return attempt.status() == 201
                || (read != null && reply != null && Long.valueOf(read + 1).equals(reply.version()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
