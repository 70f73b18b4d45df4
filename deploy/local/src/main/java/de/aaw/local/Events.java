package de.aaw.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** {@code ./aaw events TOPIC}. */
final class Events {
    private Events() {}

    /** Prints every event of the topic from the beginning, then each new one as it comes, until interrupted. */
    static void follow(Ports ports, String topic, PrintStream out) throws Exception {
        requireTopic(ports, topic);
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + ports.kafka());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!out.checkError()) consumer.poll(Duration.ofSeconds(1)).forEach(event -> print(event, out));
        }
    }

    private static void print(ConsumerRecord<String, String> event, PrintStream out) {
        out.println("# " + event.topic() + " " + event.partition() + "/" + event.offset() + " "
                + Instant.ofEpochMilli(event.timestamp()) + " key " + event.key());
        out.println(event.value());
    }

    private static void requireTopic(Ports ports, String topic) throws Exception {
        try (Admin admin = admin(ports)) {
            Set<String> topics = topics(admin);
            if (!topics.contains(topic))
                throw new Refusal("there is no topic '" + topic + "'; there are " + String.join(", ", topics));
        }
    }

    private static Set<String> topics(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        return new TreeSet<>(admin.listTopics().names().get(4, TimeUnit.SECONDS));
    }

    private static Admin admin(Ports ports) {
        return Admin.create(Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + ports.kafka(),
                "request.timeout.ms",
                "3000",
                "default.api.timeout.ms",
                "4000"));
    }
}
