package de.aaw.kit.inbox;

import static de.aaw.kit.inbox.TheDatabase.versions;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.aaw.kit.testing.servers.RunningServers;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembersTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** The other member takes partitions and applies nothing: as one that dies with a full hand. */
    @Test
    void whatAnotherMemberTookAndDidNotApplyIsAppliedHere() {
        List<AnEvent> events =
                IntStream.range(0, 60).mapToObj(i -> AnEvent.ofSomething()).toList();
        Set<String> taken = new HashSet<>();
        try (var other = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            other.subscribe(Set.of(TheLog.MANY_PARTITIONS));
            await().atMost(SOON).until(() -> {
                other.poll(Duration.ofMillis(200));
                return !other.assignment().isEmpty();
            });
            events.forEach(event -> TheLog.append(TheLog.MANY_PARTITIONS, event));
            await().atMost(SOON).until(() -> {
                other.poll(Duration.ofMillis(200)).forEach(record -> taken.add(record.key()));
                return !taken.isEmpty();
            });
        }
        await().atMost(SOON).untilAsserted(() -> events.forEach(event -> assertEquals(List.of("1"), versions(event))));
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                RunningServers.kafka().bootstrapServers(),
                "group.id",
                "inbox-test",
                "partition.assignment.strategy",
                CooperativeStickyAssignor.class.getName(),
                "enable.auto.commit",
                false);
    }
}
