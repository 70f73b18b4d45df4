package de.aaw.kit.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.aaw.kit.outbox.relay.ATopic;
import de.aaw.kit.testing.servers.RunningServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {
    private final UUID id = UUID.randomUUID();

    @Inject
    Things things;

    @Inject
    ObjectMapper json;

    @Test
    void anEventIsPublishedOnlyByTheTransactionThatChangesTheState() throws Exception {
        assertThrows(IllegalStateException.class, () -> things.publishWithoutTransaction(id));
        assertNothingHappened();
    }

    @Test
    void aTransactionThatFailsLeavesNeitherStateNorMessage() throws Exception {
        assertThrows(IllegalStateException.class, () -> things.changeAndFail(id, 1));
        assertNothingHappened();
    }

    @Test
    void whatTheBrokerWouldRefuseIsRefusedBeforeTheCommit() throws Exception {
        assertThrows(MessageTooLarge.class, () -> things.changeWithTooMuch(id));
        assertNothingHappened();
    }

    @Test
    void aCommittedEventArrivesAsACloudEvent() throws Exception {
        things.change(id, 1);
        things.change(id, 2);
        await().atMost(Duration.ofSeconds(30)).until(() -> things.count("change", id) == 2);
        assertEquals(0, things.count("outbox", id));
        List<ConsumerRecord<String, String>> records = recordsOnTheTopic();
        assertEquals(2, records.size());
        assertEquals("application/cloudevents+json", ATopic.contentType(records.getLast()));
        JsonNode event = json.readTree(records.getLast().value());
        String uuid = event.required("id").textValue();
        assertEquals('7', uuid.charAt(14));
        assertEquals(json.readTree("""
                {"specversion": "1.0", "id": "%s", "source": "/outbox-test", "type": "de.aaw.thing.changed", "subject": "%s",
                 "time": "2026-11-21T09:00:00.123Z", "datacontenttype": "application/json", "dataschema": "urn:aaw:event:thing",
                 "aggregateversion": 2, "data": {"id": "%s", "version": 2, "note": "as agreed"}}""".formatted(uuid, id, id)), event);
    }

    private List<ConsumerRecord<String, String>> recordsOnTheTopic() {
        try (ATopic topic = new ATopic(RunningServers.kafka().bootstrapServers(), Things.CHANGED.topic())) {
            return topic.recordsOf(id.toString());
        }
    }

    private void assertNothingHappened() throws Exception {
        assertEquals(0, things.count("thing", id));
        assertEquals(0, things.count("outbox", id));
        assertEquals(0, things.count("change", id));
    }
}
