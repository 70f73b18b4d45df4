package de.aaw.servers;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The system's topics. The broker stamps the records, and none is ever deleted: the log is what makes as-of answers reproducible. */
public final class Topics {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Map<String, String> SETTINGS = Map.of(
            "message.timestamp.type",
            "LogAppendTime",
            "retention.ms",
            "-1",
            "retention.bytes",
            "-1",
            "cleanup.policy",
            "delete");

    /** Name and number of partitions; measures and their reports share a key, and so a partition number. */
    public static final Map<String, Integer> PARTITIONS = Map.of(
            "aaw.partners.partner", 1,
            "aaw.partners.declaration", 1,
            "aaw.measures.indicator", 1,
            "aaw.measures.code-list", 1,
            "aaw.measures.context", 1,
            "aaw.measures.measure", 12,
            "aaw.measures.report", 12);

    private Topics() {}

    /** Creates what is missing; what is there stays as it is. */
    static void create(int port) {
        try (Admin admin = Admin.create(KafkaClients.bounded(port, LIMIT))) {
            Set<String> missing = new HashSet<>(PARTITIONS.keySet());
            missing.removeAll(admin.listTopics().names().get());
            List<NewTopic> topics = missing.stream()
                    .map(name -> new NewTopic(name, Optional.ofNullable(PARTITIONS.get(name)), Optional.of((short) 1))
                            .configs(SETTINGS))
                    .toList();
            admin.createTopics(topics).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new ServerFailure("The topics cannot be created: " + e.getMessage(), e);
            }
        } catch (InterruptedException e) {
            throw Interruption.of(e);
        }
    }
}
