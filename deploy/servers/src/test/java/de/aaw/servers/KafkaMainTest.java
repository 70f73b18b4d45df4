package de.aaw.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaMainTest {
    private static final String TOPIC = "aaw.partners.partner";

    @TempDir
    Path folder;

    @Test
    void topicsAndRecordsSurviveAHardKill() throws Exception {
        int port;
        int controllerPort = StartChecks.freePort();
        try (MainProcess first = start(0, controllerPort)) {
            port = first.awaitReady();
            assertTopics(port);
            assertEquals(0, send(port));
            first.killHard();
        }
        try (MainProcess second = start(port, controllerPort)) {
            assertEquals(port, second.awaitReady());
            assertTrue(Probes.kafka(port).trouble().isEmpty());
            assertTopics(port);
            assertEquals(1, send(port));
        }
        assertFalse(Probes.kafka(port).trouble().isEmpty());
    }

    private MainProcess start(int port, int controllerPort) throws Exception {
        return MainProcess.start(
                KafkaMain.class, "--folder=" + folder, "--port=" + port, "--controller-port=" + controllerPort);
    }

    private static long send(int port) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = KafkaClients.bounded(port, Duration.ofSeconds(30));
        settings.put("acks", "all");
        settings.put("max.block.ms", 30_000L);
        settings.remove("default.api.timeout.ms");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>(TOPIC, "key", "value"))
                    .get()
                    .offset();
        }
    }

    private static void assertTopics(int port) throws ExecutionException, InterruptedException {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        try (Admin admin = Admin.create(KafkaClients.bounded(port, Duration.ofSeconds(30)))) {
            Map<String, Integer> partitions =
                    admin.describeTopics(Topics.PARTITIONS.keySet()).allTopicNames().get().values().stream()
                            .collect(Collectors.toMap(
                                    TopicDescription::name,
                                    description -> description.partitions().size()));
            assertEquals(Topics.PARTITIONS, partitions);
            Config settings = Objects.requireNonNull(
                    admin.describeConfigs(List.of(topic)).all().get().get(topic));
            assertEquals("LogAppendTime", settings.get("message.timestamp.type").value());
            assertEquals("-1", settings.get("retention.ms").value());
        }
    }
}
