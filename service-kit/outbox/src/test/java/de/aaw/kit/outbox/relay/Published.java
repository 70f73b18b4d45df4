package de.aaw.kit.outbox.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.outbox.changes.AFollower;
import de.aaw.kit.outbox.changes.AFollower.Seen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** What must be true in the end, whatever has happened on the way. */
final class Published {
    private Published() {}

    static void awaitAll(AService service) {
        await().atMost(Duration.ofSeconds(120)).until(() -> service.pending() == 0);
    }

    /** Awaits that nothing is left to send, then compares what was committed, topic, change log and follower. */
    static void check(AService service, ATopic topic, AFollower follower) throws Exception {
        awaitAll(service);
        checkTopic(service.committed(), topic.versions());
        List<Seen> changes = service.changes();
        checkLog(service.committed(), changes);
        assertEquals(changes, follower.readToTheEnd(), "what the follower has read");
    }

    /** Complete, first occurrences ascending, the last record the newest. */
    static void checkTopic(Map<String, Long> committed, Map<String, List<Long>> onTopic) {
        assertEquals(committed.keySet(), onTopic.keySet(), "aggregates on the topic");
        committed.forEach((aggregate, newest) -> {
            List<Long> versions = onTopic.getOrDefault(aggregate, List.of());
            assertEquals(upTo(newest), versions.stream().distinct().toList(), "on the topic, " + aggregate);
            assertEquals(newest, versions.getLast(), "last on the topic, " + aggregate);
        });
    }

    /** Each version once, in order, at positions without a gap. */
    static void checkLog(Map<String, Long> committed, List<Seen> changes) {
        assertEquals(upTo(changes.size()), changes.stream().map(Seen::position).toList(), "positions");
        Map<String, List<Long>> logged = new HashMap<>();
        changes.forEach(change -> logged.computeIfAbsent(change.subject(), subject -> new ArrayList<>())
                .add(change.version()));
        Map<String, List<Long>> expected = new HashMap<>();
        committed.forEach((aggregate, newest) -> expected.put(aggregate, upTo(newest)));
        assertEquals(expected, logged, "in the change log");
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
