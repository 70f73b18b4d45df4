package de.aaw.kit.inbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads a CloudEvent in structured JSON; fields it does not know are no fault, of those it needs each must be sound. */
final class Envelope {

    private static final int LONGEST_NAME = 200;
    private static final int DEEPEST = 64;
    /** Numbers keep their digits; an event that says a field twice, or something after its end, is broken. */
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private final JsonNode json;

    private Envelope(JsonNode json) {
        this.json = json;
    }

    static ReceivedEvent read(LogRecord at) throws Unreadable {
        return new Envelope(parse(at.value())).event(at);
    }

    private static JsonNode parse(@Nullable String value) throws Unreadable {
        if (value == null) {
            throw new Unreadable("The record has no value", null, null);
        }
        try {
            JsonNode json = JSON.readTree(value);
            if (json == null || !json.isObject()) {
                throw new Unreadable("The record's value is no JSON object", null, null);
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new Unreadable("The record's value is no JSON: " + e.getOriginalMessage(), null, null);
        }
    }

    private ReceivedEvent event(LogRecord at) throws Unreadable {
        if (!"1.0".equals(json.path("specversion").textValue())) {
            throw broken("specversion is not 1.0");
        }
        Long version = version();
        if (version == null) {
            throw broken("aggregateversion is no number from 0 up");
        }
        if (!json.path("data").isObject()) {
            throw broken("data is no object");
        }
        return new ReceivedEvent(
                at.topic(),
                at.partition(),
                at.offset(),
                at.recordedAt(),
                at.key(),
                needed("id"),
                needed("type"),
                needed("subject"),
                version,
                time(),
                json.path("data"));
    }

    private String needed(String field) throws Unreadable {
        String text = name(field);
        if (text == null) {
            throw broken(field + " is missing, empty, too long or holds control characters");
        }
        return text;
    }

    private @Nullable String name(String field) {
        String text = json.path(field).textValue();
        boolean sound = text != null
                && !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl);
        return sound ? text : null;
    }

    private @Nullable Long version() {
        JsonNode version = json.path("aggregateversion");
        boolean sound = version.isIntegralNumber() && version.canConvertToLong() && version.longValue() >= 0;
        return sound ? version.longValue() : null;
    }

    private Instant time() throws Unreadable {
        try {
            return OffsetDateTime.parse(needed("time")).toInstant();
        } catch (DateTimeException e) {
            throw broken("time is no instant");
        }
    }

    private Unreadable broken(String what) {
        return new Unreadable("The envelope is broken: " + what, name("subject"), version());
    }
}
