package de.aaw.kit.outbox.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on a topic, as a console consumer would see it. */
public final class ATopic implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> records = new ArrayList<>();

    public ATopic(String bootstrapServers, String name) {
        this.name = name;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** A topic of one test alone. */
    static ATopic create(String bootstrapServers) throws Exception {
        String name = "test." + UUID.randomUUID();
        create(bootstrapServers, name, Map.of());
        return new ATopic(bootstrapServers, name);
    }

    static void create(String bootstrapServers, String name, Map<String, String> settings) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(6), Optional.empty()).configs(settings)))
                    .all()
                    .get();
        }
    }

    String name() {
        return name;
    }

    /** The versions of each aggregate in the order of the topic, duplicates too. */
    Map<String, List<Long>> versions() throws JsonProcessingException {
        Map<String, List<Long>> versions = new HashMap<>();
        for (ConsumerRecord<String, String> record : records()) {
            JsonNode message = JSON.readTree(record.value());
            versions.computeIfAbsent(message.path("subject").asText(), subject -> new ArrayList<>())
                    .add(message.path("aggregateversion").asLong());
        }
        return versions;
    }

    List<Long> versionsOf(String aggregate) throws JsonProcessingException {
        return versions().getOrDefault(aggregate, List.of());
    }

    public List<ConsumerRecord<String, String>> recordsOf(String key) {
        return records().stream().filter(record -> record.key().equals(key)).toList();
    }

    /** All, as far as the topic goes now. */
    List<ConsumerRecord<String, String>> records() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }

    public static String contentType(ConsumerRecord<String, String> record) {
        return new String(record.headers().lastHeader("content-type").value(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
