package de.aaw.kit.outbox.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on a topic, as a console consumer would see it. */
public final class ATopic implements AutoCloseable {
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> records = new ArrayList<>();

    public ATopic(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The versions of one aggregate in the order of the topic, duplicates too. */
    List<Long> versionsOf(String key) {
        return recordsOf(key).stream()
                .map(record -> Long.valueOf(record.value().replaceAll("\\D", "")))
                .toList();
    }

    /** The same, each at its first occurrence. */
    List<Long> firstVersionsOf(String key) {
        return List.copyOf(new LinkedHashSet<>(versionsOf(key)));
    }

    public List<ConsumerRecord<String, String>> recordsOf(String key) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records.stream().filter(record -> record.key().equals(key)).toList();
    }

    public static String contentType(ConsumerRecord<String, String> record) {
        return new String(record.headers().lastHeader("content-type").value(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
