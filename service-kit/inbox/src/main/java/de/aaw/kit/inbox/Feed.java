package de.aaw.kit.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The whole log for one reader who belongs to no group: from the positions it names, each partition from its beginning where it names none. */
final class Feed implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(200);
    /** In each answer of a broker; two may lie in memory. */
    private static final int BYTES = 4 * 1024 * 1024;

    private static final int RECORDS = 1000;

    private final KafkaConsumer<String, String> consumer;

    Feed(Map<String, Object> kafka, Collection<TopicPartition> partitions) {
        Map<String, Object> configuration = new HashMap<>(kafka);
        configuration.keySet().retainAll(ConsumerConfig.configNames());
        configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A log that lacks its beginning can give no second schema that equals the first: that must fail.
        configuration.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        configuration.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, BYTES);
        configuration.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS);
        this.consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer());
        consumer.assign(partitions);
    }

    /** Goes on behind what is applied. */
    void seek(Watermark applied) {
        Map<TopicPartition, Long> next = applied.next();
        consumer.assignment().forEach(partition -> consumer.seek(partition, next.getOrDefault(partition, 0L)));
    }

    /** What comes next, after a fraction of a second at most nothing. */
    ConsumerRecords<String, String> poll() {
        return consumer.poll(PATIENCE);
    }

    /** How many records before these ends were not polled yet. */
    long missing(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(PATIENCE));
    }
}
