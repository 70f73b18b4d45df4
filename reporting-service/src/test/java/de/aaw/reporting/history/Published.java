package de.aaw.reporting.history;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.kit.inbox.ReceivedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** An event as another service publishes it, with the key of its record. */
public record Published(String topic, String key, String type, String subject, long version, ObjectNode data) {

    static final JsonMapper JSON = new JsonMapper();
    private static final String TIME = "2026-11-21T09:00:00.000123Z";

    /** The same name is the same id, in every test. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** An example of a publisher's contract. */
    public static Published example(String topic, String text) {
        ObjectNode event = json(text);
        JsonNode data = event.get("data");
        JsonNode measure = data.get("measure");
        String subject = event.get("subject").asText();
        return new Published(
                topic,
                measure == null ? subject : measure.asText(),
                event.get("type").asText(),
                subject,
                event.get("aggregateversion").asLong(),
                (ObjectNode) data);
    }

    public String cloudEvent() {
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/test")
                .put("type", type)
                .put("subject", subject)
                .put("time", TIME)
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:aaw:event:test")
                .put("aggregateversion", version);
        return event.set("data", data).toString();
    }

    public ReceivedEvent appended(Instant recordedAt) {
        return new ReceivedEvent(
                topic, 0, 0, recordedAt, key, type + version, type, subject, version, Instant.parse(TIME), data);
    }
}
