package de.aaw.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic gets from now on. */
final class Log implements AutoCloseable {
    private final KafkaConsumer<String, String> consumer;

    private Log(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    static Log fromNowOn(String kafka, String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "fetch.max.bytes", 8_388_608),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // asks: seeking alone only remembers the wish
        return new Log(consumer);
    }

    List<ConsumerRecord<String, String>> read(int count, Duration within) throws IOException {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        long deadline = System.nanoTime() + within.toNanos();
        while (records.size() < count) {
            if (System.nanoTime() > deadline) {
                throw new IOException("only " + records.size() + " of " + count + " events came within " + within);
            }
            consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        }
        return records;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
