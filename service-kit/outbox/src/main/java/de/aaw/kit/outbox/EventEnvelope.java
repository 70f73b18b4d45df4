package de.aaw.kit.outbox;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;

/** An event as it travels: CloudEvents 1.0, structured JSON. */
@JsonPropertyOrder({
    "specversion",
    "id",
    "source",
    "type",
    "subject",
    "time",
    "datacontenttype",
    "dataschema",
    "aggregateversion",
    "data"
})
public record EventEnvelope(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        long aggregateversion,
        Object data) {
    public static final String CONTENT_TYPE = "application/cloudevents+json";

    static EventEnvelope of(Event event, String id, String source) {
        return new EventEnvelope(
                "1.0",
                id,
                source,
                event.type().name(),
                event.subject(),
                event.time(),
                "application/json",
                "urn:aaw:event:" + event.type().schema(),
                event.version(),
                event.data());
    }
}
