package de.aaw.partners;

import de.aaw.kit.testing.servers.RunningServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What has really arrived in Kafka. */
final class PublishedEvents {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private PublishedEvents() {}

    /** The record of this aggregate and version; waits for it. */
    static ConsumerRecord<String, String> of(String topic, String id, int version) {
        TopicPartition partition = new TopicPartition(topic, 0);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RunningServers.kafka().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            while (System.nanoTime() < deadline) {
                Optional<ConsumerRecord<String, String>> found = StreamSupport.stream(
                                consumer.poll(Duration.ofMillis(200)).spliterator(), false)
                        .filter(event -> event.key().equals(id)
                                && event.value().contains("\"aggregateversion\":" + version + ","))
                        .findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new AssertionError("Version " + version + " of " + id + " was not published on " + topic);
    }
}
