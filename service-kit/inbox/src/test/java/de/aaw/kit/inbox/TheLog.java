package de.aaw.kit.inbox;

import de.aaw.kit.testing.servers.RunningServers;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes to the real log, as a publisher's relay does. */
public final class TheLog {

    public static final String ONE_PARTITION = "aaw.partners.partner";
    public static final String MANY_PARTITIONS = "aaw.measures.measure";

    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", RunningServers.kafka().bootstrapServers(), "acks", "all", "linger.ms", "20"),
            new StringSerializer(),
            new StringSerializer());

    private TheLog() {}

    public static RecordMetadata append(AnEvent event) {
        return append(ONE_PARTITION, event);
    }

    public static RecordMetadata append(String topic, AnEvent event) {
        return append(topic, event.subject(), event.json());
    }

    public static RecordMetadata append(String topic, @Nullable String key, @Nullable String value) {
        try {
            return PRODUCER.send(new ProducerRecord<>(topic, key, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Appends without waiting in between, so that they come in one poll. */
    public static void appendAtOnce(AnEvent... events) {
        for (AnEvent event : events) {
            var unused = PRODUCER.send(new ProducerRecord<>(ONE_PARTITION, event.subject(), event.json()));
        }
        PRODUCER.flush();
    }
}
