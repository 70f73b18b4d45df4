package de.aaw.kit.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Asks the brokers where the log of each consumed partition ends. */
@ApplicationScoped
class LogEnds {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, Object> configuration;
    private final Set<String> topics;
    private @Nullable Admin admin;

    /** The brokers did not answer, or do not know a topic. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;

        Unknown(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    LogEnds(@Identifier("default-kafka-broker") Map<String, Object> kafka, InboxSettings settings) {
        this.topics = settings.topics();
        this.configuration = new HashMap<>(kafka);
        configuration.keySet().retainAll(AdminClientConfig.configNames());
        configuration.put(AdminClientConfig.CLIENT_ID_CONFIG, "inbox-ends-" + settings.group());
        configuration.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        configuration.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        configuration.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
    }

    /** Per partition the offset that the next record will get; records not yet readable by everybody count too. */
    Map<TopicPartition, Long> read() throws Unknown, InterruptedException {
        try {
            Map<TopicPartition, Long> ends = new HashMap<>();
            within(admin().listOffsets(partitions()).all()).forEach((p, end) -> ends.put(p, end.offset()));
            return ends;
        } catch (ExecutionException | TimeoutException | org.apache.kafka.common.KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new Unknown("The ends of the log are not to be had: " + cause, e);
        }
    }

    /** The same for who goes no further without; {@link Unknown} is then the cause. */
    Map<TopicPartition, Long> now() {
        try {
            return read();
        } catch (Unknown e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for the ends of the log", e);
        }
    }

    private Map<TopicPartition, OffsetSpec> partitions()
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        within(admin().describeTopics(topics).allTopicNames())
                .forEach((topic, description) -> description
                        .partitions()
                        .forEach(p -> wanted.put(new TopicPartition(topic, p.partition()), OffsetSpec.latest())));
        return wanted;
    }

    private static <T> T within(KafkaFuture<T> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(PATIENCE.plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(configuration);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
