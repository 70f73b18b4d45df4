package de.aaw.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic as anybody with a console consumer can read it. */
public final class Topic {
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka");

    static {
        CLIENTS.setLevel(Level.WARNING); // each new client tells all its settings
    }

    private Topic() {}

    /** All records, those of a partition in their order. */
    public static List<ConsumerRecord<String, String>> events(TheSystem system, String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + system.installation().ports().kafka(),
                "isolation.level",
                "read_committed");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> all = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L)))
                consumer.poll(Duration.ofMillis(500)).forEach(all::add);
            return all;
        }
    }
}
