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
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.jspecify.annotations.Nullable;

/** A running relay with a producer of its own, configured by the jar's own defaults. */
final class ARelay implements AutoCloseable {
    private static final String CHANNEL = "mp.messaging.outgoing.outbox.";

    private final AgroalDataSource jobs;
    private final Relay relay;
    private final CommitSignal commits;
    private final Thread thread;

    private ARelay(AgroalDataSource jobs, Relay relay, CommitSignal commits) {
        this.jobs = jobs;
        this.relay = relay;
        this.commits = commits;
        this.thread = Thread.ofPlatform().daemon().start(relay);
    }

    static ARelay start(AgroalDataSource jobs, Supplier<Producer<String, String>> producers) {
        CommitSignal commits = new CommitSignal();
        Duration patience = Duration.ofMillis(
                        Long.parseLong((String) producerSettings("").get("delivery.timeout.ms")))
                .plusSeconds(2);
        return new ARelay(jobs, new Relay(jobs, producers, patience, commits), commits);
    }

    RelayStatus.Phase phase() {
        return relay.status().phase();
    }

    @Nullable
    String lastFailure() {
        return relay.status().lastFailure();
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
        jobs.close();
    }

    static Map<String, Object> producerSettings(String bootstrapServers) {
        Properties defaults = new Properties();
        try (InputStream file = Relay.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            defaults.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", bootstrapServers));
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
