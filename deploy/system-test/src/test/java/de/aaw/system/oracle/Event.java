package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.load.Json;

/**
 * A published event: a record of a topic, or an entry of the change log.
 *
 * @param place its offset, or its position
 * @param slot what it is within its version: the type, and of the values of a report which part
 * @param text kept instead of the parsed form, which takes ten times the memory
 */
record Event(String topic, String key, long place, String id, String subject, long version, String slot, String text) {
    static Event of(String topic, String key, long place, String text) {
        JsonNode envelope = Json.read(text);
        String type = envelope.path("type").asText();
        JsonNode part = envelope.path("data").path("part");
        return new Event(
                topic,
                key,
                place,
                envelope.path("id").asText(),
                envelope.path("subject").asText(),
                envelope.path("aggregateversion").asLong(),
                part.isMissingNode() ? type : type + "/" + part.asInt(),
                text);
    }

    JsonNode data() {
        return Json.read(text).path("data");
    }

    boolean holdsValues() {
        return slot.startsWith("de.aaw.report.values-recorded");
    }

    String name() {
        return topic + " " + subject;
    }
}
