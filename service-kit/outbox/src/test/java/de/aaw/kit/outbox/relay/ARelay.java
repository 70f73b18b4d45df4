package de.aaw.kit.outbox.relay;

import de.aaw.kit.outbox.CommitSignal;
import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;

/** A running relay with a producer of its own, configured by the jar's own defaults. */
final class ARelay implements AutoCloseable {
    private static final String CHANNEL = "mp.messaging.outgoing.outbox.";

    private final AgroalDataSource jobs;
    private final Producer<String, String> producer;
    private final Relay relay;
    private final CommitSignal commits;
    private final Thread thread;

    private ARelay(AgroalDataSource jobs, Producer<String, String> producer, Relay relay, CommitSignal commits) {
        this.jobs = jobs;
        this.producer = producer;
        this.relay = relay;
        this.commits = commits;
        this.thread = Thread.ofPlatform().daemon().start(relay);
    }

    static ARelay start(AgroalDataSource jobs, String bootstrapServers) {
        CommitSignal commits = new CommitSignal();
        Map<String, Object> settings = producerSettings();
        settings.put("bootstrap.servers", bootstrapServers);
        Producer<String, String> producer = new KafkaProducer<>(settings);
        Duration patience = Duration.ofMillis(Long.parseLong((String) settings.get("delivery.timeout.ms")))
                .plusSeconds(2);
        return new ARelay(jobs, producer, new Relay(jobs, () -> producer, patience, commits), commits);
    }

    RelayStatus.Phase phase() {
        return relay.status().phase();
    }

    /** What a transaction of this instance does after its commit. */
    void ring() {
        commits.ring();
    }

    boolean isSending() {
        return phase() == RelayStatus.Phase.SENDING;
    }

    /** From now on this instance reaches the database no more, and the server knows it. */
    void loseTheDatabase() {
        jobs.close();
    }

    @Override
    public void close() throws InterruptedException {
        relay.stop();
        thread.join();
        producer.close(Duration.ZERO);
        jobs.close();
    }

    private static Map<String, Object> producerSettings() {
        Properties defaults = new Properties();
        try (InputStream file = Relay.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            defaults.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> settings = new HashMap<>();
        defaults.forEach((name, value) -> {
            String setting = name.toString().replace(CHANNEL, "");
            if (name.toString().startsWith(CHANNEL)
                    && ProducerConfig.configNames().contains(setting)) {
                settings.put(setting, value);
            }
        });
        return settings;
    }
}
