package de.aaw.kit.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** What was seen at one moment: first what is applied, then where the log ends, so that nothing applied can lie behind an end. */
record Sight(Watermark applied, long quarantined, Map<TopicPartition, Long> ends) {

    private static final Comparator<TopicPartition> ORDER =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    /** Every partition of the log, against what a watermark says is applied. */
    List<Lag> lags(Watermark watermark) {
        return ends.keySet().stream()
                .sorted(ORDER)
                .map(partition -> lag(partition, watermark))
                .toList();
    }

    List<Lag> lags() {
        return lags(applied);
    }

    /** Partitions whose log ends before what was applied from it: another log, or one restored from an old copy. Its new records would be taken for old ones. */
    List<Lag> shortened() {
        return lags().stream().filter(lag -> lag.applied() >= lag.end()).toList();
    }

    private Lag lag(TopicPartition partition, Watermark watermark) {
        long end = ends.getOrDefault(partition, 0L);
        return watermark.positions().stream()
                .filter(p -> p.topic().equals(partition.topic()) && p.partition() == partition.partition())
                .findFirst()
                .map(p -> lag(p, end))
                .orElseGet(() -> new Lag(partition.topic(), partition.partition(), -1, end, end, null));
    }

    private static Lag lag(Watermark.Position position, long end) {
        return new Lag(
                position.topic(),
                position.partition(),
                position.offset(),
                end,
                Math.max(0, end - position.offset() - 1),
                position.recordedAt());
    }
}
