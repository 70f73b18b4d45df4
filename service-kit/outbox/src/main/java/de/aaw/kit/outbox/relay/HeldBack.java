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

/**
 * What the broker did not take: not read until the next attempt, so that nothing else waits behind it. While batches keep
 * failing as a whole the relay goes on to what comes after them, in the end to all.
 */
final class HeldBack {
    /** Of one topic; with more it is the topic that the broker does not take, and one name is enough to remember. */
    static final int MOST_KEYS = 10_000;

    private static final Logger LOG = Logger.getLogger(HeldBack.class);

    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Set<String> topics = new HashSet<>();
    private final Backoff backoff = new Backoff();
    private @Nullable String reason;
    private @Nullable Long nextAttempt;
    private boolean othersHadATurn;

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
        reason = text(lane.topic() + ", key " + lane.key(), why);
        Set<String> ofTopic = keys.computeIfAbsent(lane.topic(), topic -> new HashSet<>());
        ofTopic.add(lane.key());
        if (ofTopic.size() > MOST_KEYS) {
            topics.add(lane.topic());
            keys.remove(lane.topic());
        }
    }

    void add(String topic, Exception why) {
        reason = text(topic, why);
        topics.add(topic);
    }

    /** To be told after each batch, and when there is nothing else to send. */
    void othersHadATurn(boolean theyHad) {
        if (reason == null) {
            backoff.reset();
            return;
        }
        othersHadATurn |= theyHad;
        if (nextAttempt == null) {
            Duration pause = backoff.next();
            nextAttempt = System.nanoTime() + pause.toNanos();
            LOG.warnf("Messages wait, next attempt in %s: %s", pause, reason);
        }
    }

    /** One attempt for all; not before everything else has had a turn, however long failing takes. */
    void releaseWhenDue() {
        if (nextAttempt != null && othersHadATurn && System.nanoTime() - nextAttempt >= 0) {
            keys.clear();
            topics.clear();
            reason = null;
            nextAttempt = null;
            othersHadATurn = false;
        }
    }

    private static String text(String what, Exception why) {
        return what + ": " + why.getMessage();
    }
}
