package de.aaw.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Starts every partition behind the position in our tables: they were written with what they are about, Kafka's committed offsets were not. */
@ApplicationScoped
@Identifier("inbox")
class Assignment implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(Assignment.class);

    private final AgroalDataSource jobs;
    private final Watermarks watermarks;
    private final Perseverance perseverance;

    Assignment(@DataSource("jobs") AgroalDataSource jobs, Watermarks watermarks, Perseverance perseverance) {
        this.jobs = jobs;
        this.watermarks = watermarks;
        this.perseverance = perseverance;
    }

    /** Runs on the polling thread, which has nothing better to do while the positions cannot be read. Without them the log would be read from its start: slow, but nothing would be applied twice. */
    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        try {
            Map<TopicPartition, Long> applied = applied();
            for (TopicPartition partition : partitions) {
                seek(consumer, partition, applied.getOrDefault(partition, -1L));
            }
            LOG.infof("Consuming %s", partitions);
        } catch (Perseverance.Stopped e) {
            LOG.debug("Assigned while stopping", e);
        }
    }

    private static void seek(Consumer<?, ?> consumer, TopicPartition partition, long applied) {
        if (applied < 0) {
            consumer.seekToBeginning(List.of(partition));
        } else {
            consumer.seek(partition, applied + 1);
        }
    }

    private Map<TopicPartition, Long> applied() {
        var watermark = new AtomicReference<Watermark>();
        perseverance.untilDone("Reading the positions", () -> watermark.set(read()));
        Map<TopicPartition, Long> applied = new HashMap<>();
        watermark.get().positions().forEach(p -> applied.put(new TopicPartition(p.topic(), p.partition()), p.offset()));
        return applied;
    }

    private Watermark read() {
        try (var connection = jobs.getConnection()) {
            return watermarks.current(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
