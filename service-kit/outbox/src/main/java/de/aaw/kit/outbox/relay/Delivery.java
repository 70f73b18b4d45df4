package de.aaw.kit.outbox.relay;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import de.aaw.kit.outbox.EventEnvelope;
import de.aaw.kit.outbox.relay.Pending.Lane;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * A batch on its way to the broker, in waves: of each lane one message at a time. The producer's idempotence alone does not
 * keep the order, because a producer that has given up on a message still sends the ones behind it.
 */
final class Delivery {
    /** After this time no new wave begins: what a long queue of one lane has left must not keep all others waiting. */
    static final Duration TURN = Duration.ofMillis(25);

    private static final List<Header> HEADERS =
            List.of(new RecordHeader("content-type", EventEnvelope.CONTENT_TYPE.getBytes(StandardCharsets.US_ASCII)));

    private final Producer<String, String> producer;
    private final Duration patience;
    private final HeldBack heldBack;
    private final Map<Lane, Deque<Pending>> lanes = new LinkedHashMap<>();
    private final List<Pending> acknowledged = new ArrayList<>();

    /** @param patience longer than the producer's own, so that what counts as failed here is not on its way any more */
    Delivery(Producer<String, String> producer, Duration patience, HeldBack heldBack, List<Pending> batch) {
        this.producer = producer;
        this.patience = patience;
        this.heldBack = heldBack;
        batch.forEach(message -> lanes.computeIfAbsent(message.lane(), lane -> new ArrayDeque<>())
                .add(message));
    }

    /** Sends until every lane is empty or held back, or the turn is over; stops at once when the right to send is lost. */
    void run(Leadership leadership) throws SQLException, InterruptedException {
        giveUpUnknownTopics();
        long end = System.nanoTime() + TURN.toNanos();
        do {
            leadership.confirm();
            List<Sent> wave = sendFirstOfEachLane();
            long deadline = System.nanoTime() + patience.toNanos();
            for (Sent sent : wave) {
                await(sent, deadline);
            }
        } while (!lanes.isEmpty() && System.nanoTime() < end);
    }

    /** What the broker has: of each lane the first ones, without a gap. */
    List<Pending> acknowledged() {
        return acknowledged;
    }

    /** Lanes for whose other messages there was no time left. */
    Set<Lane> unfinished() {
        return Set.copyOf(lanes.keySet());
    }

    /** Asked once per topic: each send to a topic that nobody knows would wait for it again. */
    private void giveUpUnknownTopics() {
        for (String topic : lanes.keySet().stream().map(Lane::topic).distinct().toList()) {
            try {
                producer.partitionsFor(topic);
            } catch (KafkaException e) {
                heldBack.add(topic, e);
                lanes.keySet().removeIf(lane -> lane.topic().equals(topic));
            }
        }
    }

    private List<Sent> sendFirstOfEachLane() {
        return lanes.values().stream()
                .map(Deque::getFirst)
                .map(message -> new Sent(message, producer.send(toRecord(message))))
                .toList();
    }

    private record Sent(Pending message, Future<?> acknowledgement) {}

    private static ProducerRecord<String, String> toRecord(Pending message) {
        return new ProducerRecord<>(message.topic(), null, null, message.key(), message.message(), HEADERS);
    }

    private void await(Sent sent, long deadline) throws InterruptedException {
        Lane lane = sent.message().lane();
        try {
            sent.acknowledgement().get(deadline - System.nanoTime(), NANOSECONDS);
            acknowledged.add(sent.message());
            lanes.computeIfPresent(lane, Delivery::withoutFirst);
        } catch (ExecutionException e) {
            heldBack.add(lane, e);
            lanes.remove(lane);
        } catch (TimeoutException e) {
            throw new IllegalStateException("The producer has neither delivered nor given up within " + patience, e);
        }
    }

    private static @Nullable Deque<Pending> withoutFirst(Lane lane, Deque<Pending> messages) {
        messages.removeFirst();
        return messages.isEmpty() ? null : messages;
    }
}
