package de.aaw.kit.outbox.changes.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import de.aaw.kit.outbox.changes.Change;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published change. */
@Schema(name = "Change", description = "One published change, at its place in the order of publication.")
public record ChangeJson(
        @Schema(
                description = "Place in the log, counted from 1. What the caller may not see leaves a gap.",
                examples = "4711",
                required = true)
        long position,

        @Schema(description = "The topic that it was published on.", examples = "aaw.things.thing", required = true)
        String topic,

        @Schema(
                type = SchemaType.OBJECT,
                description = "The message exactly as it was published: CloudEvents 1.0, structured JSON,"
                        + " as described in asyncapi.yaml and contracts/events.",
                examples = ChangeJson.EXAMPLE,
                required = true)
        @JsonRawValue
        String event) {
    static final String EXAMPLE = """
            {"specversion": "1.0", "id": "0199f0c2-7c1e-7b3a-9a55-2f4a5d0b8c11", "source": "/things-service",
             "type": "de.aaw.thing.renamed", "subject": "0199f0c2-7c1e-7b3a-9a55-000000000001",
             "time": "2026-11-21T09:00:00.123Z", "datacontenttype": "application/json",
             "dataschema": "urn:aaw:event:thing", "aggregateversion": 7,
             "data": {"id": "0199f0c2-7c1e-7b3a-9a55-000000000001", "version": 7}}""";

    static ChangeJson of(Change change) {
        return new ChangeJson(change.position(), change.topic(), change.message());
    }
}
