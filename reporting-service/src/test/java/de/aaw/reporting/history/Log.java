package de.aaw.reporting.history;

import static org.awaitility.Awaitility.await;

import de.aaw.reporting.freshness.Freshness;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Publishes to the real log and waits until it is applied. */
@Singleton
public class Log {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int EVENTS_PER_SECOND_AT_LEAST = 20;

    private final Freshness freshness;
    private final KafkaProducer<String, String> producer;

    Log(Freshness freshness, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.freshness = freshness;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** In this order; returns when all of them are in the read model, or in quarantine. */
    public void publish(Published... events) {
        publish(List.of(events));
    }

    public void publish(List<Published> events) {
        var sent = new ArrayList<RecordMetadata>();
        events.forEach(event -> sent.add(send(event.topic(), event.key(), event.cloudEvent())));
        awaitApplied(sent);
    }

    /** Without waiting in between, so that many come in one batch; where each was put in the log. */
    public List<RecordMetadata> publishAtOnce(List<Published> events) {
        var sent = events.stream()
                .map(event -> producer.send(new ProducerRecord<>(event.topic(), event.key(), event.cloudEvent())))
                .toList();
        List<RecordMetadata> places = sent.stream().map(Log::acknowledged).toList();
        awaitApplied(places);
        return places;
    }

    /** Without waiting for them to be applied; answers where the last one lies. */
    public RecordMetadata append(List<Published> events) {
        RecordMetadata last = null;
        for (Published event : events) {
            last = send(event.topic(), event.key(), event.cloudEvent());
        }
        return Objects.requireNonNull(last);
    }

    /** Whatever it is. */
    public RecordMetadata publishRaw(String topic, String key, @Nullable String value) {
        RecordMetadata place = send(topic, key, value);
        awaitApplied(List.of(place));
        return place;
    }

    private RecordMetadata send(String topic, String key, @Nullable String value) {
        return acknowledged(producer.send(new ProducerRecord<>(topic, key, value)));
    }

    private static RecordMetadata acknowledged(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitApplied(List<RecordMetadata> sent) {
        Duration patience = PATIENCE.plusSeconds(sent.size() / EVENTS_PER_SECOND_AT_LEAST);
        await().atMost(patience).pollInterval(Duration.ofMillis(50)).until(() -> {
            Map<String, Map<Integer, Long>> applied = freshness.watermark().topics();
            return sent.stream()
                    .allMatch(record -> record.offset()
                            <= applied.getOrDefault(record.topic(), Map.of()).getOrDefault(record.partition(), -1L));
        });
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
