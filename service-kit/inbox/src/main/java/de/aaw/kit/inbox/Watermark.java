package de.aaw.kit.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * How far the log has been applied, as of one database snapshot.
 *
 * @param positions the last applied record of every partition that ever had one
 * @param time the newest append time applied, null before the first
 * @param settledThrough an answer as of an instant not after this one never changes; null before anything was settled
 */
public record Watermark(
        List<Position> positions,
        @Nullable Instant time,
        @Nullable Instant settledThrough) {

    /** The last applied record of a partition. */
    public record Position(String topic, int partition, long offset, Instant recordedAt) {}

    public Watermark {
        positions = List.copyOf(positions);
    }

    public boolean settled(Instant asOf) {
        return settledThrough != null && !asOf.isAfter(settledThrough);
    }

    /** The offset of the next record to be applied, of every partition that ever had one. */
    Map<TopicPartition, Long> next() {
        return positions.stream()
                .collect(Collectors.toMap(p -> new TopicPartition(p.topic(), p.partition()), p -> p.offset() + 1));
    }

    /** Topic, partition, last applied offset. */
    public Map<String, Map<Integer, Long>> topics() {
        return positions.stream()
                .collect(Collectors.groupingBy(
                        Position::topic,
                        TreeMap::new,
                        Collectors.toMap(Position::partition, Position::offset, (a, b) -> a, TreeMap::new)));
    }
}
