package de.aaw.kit.outbox.relay;

import de.aaw.kit.outbox.relay.Pending.Lane;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the broker did not take: not read until the next attempt, so that nothing else waits behind it. */
final class HeldBack {
    /** Of one topic; with more it is the topic that the broker does not take, and one name is enough to remember. */
    static final int MOST_KEYS = 10_000;

    private static final Logger LOG = Logger.getLogger(HeldBack.class);

    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Set<String> topics = new HashSet<>();
    private final Backoff backoff = new Backoff();
    private @Nullable String reason;
    private long nextAttempt;

    Set<String> topics() {
        return topics;
    }

    Set<Lane> lanes() {
        return keys.entrySet().stream()
                .flatMap(topic -> topic.getValue().stream().map(key -> new Lane(topic.getKey(), key)))
                .collect(Collectors.toSet());
    }

    /** The last of the reasons; null when nothing is held back. */
    @Nullable
    String reason() {
        return reason;
    }

    void add(Lane lane, Exception why) {
        note(lane.topic() + ", key " + lane.key(), why);
        Set<String> ofTopic = keys.computeIfAbsent(lane.topic(), topic -> new HashSet<>());
        ofTopic.add(lane.key());
        if (ofTopic.size() > MOST_KEYS) {
            topics.add(lane.topic());
            keys.remove(lane.topic());
        }
    }

    void add(String topic, Exception why) {
        note(topic, why);
        topics.add(topic);
    }

    /** One attempt for all, at the time that the first of them has set. */
    void releaseWhenDue() {
        if (reason != null && System.nanoTime() - nextAttempt >= 0) {
            keys.clear();
            topics.clear();
            reason = null;
        }
    }

    /** After a batch: if all of it was taken and nothing is left out, the next pause is a short one again. */
    void batchIsDone() {
        if (reason == null) {
            backoff.reset();
        }
    }

    private void note(String what, Exception why) {
        if (reason == null) {
            Duration pause = backoff.next();
            nextAttempt = System.nanoTime() + pause.toNanos();
            LOG.warnf("Messages wait, next attempt in %s: %s: %s", pause, what, why);
        }
        reason = what + ": " + why.getMessage();
    }
}
