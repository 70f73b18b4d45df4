package de.aaw.reporting.rebuilds;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** What was answered, and from how much of the log. */
record Answer(int status, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** All of it but how far the log was applied. */
    String withoutWatermark() {
        ObjectNode json = (ObjectNode) json();
        json.remove("watermark");
        return json.toString();
    }

    /** By partition the last offset. */
    Map<String, Long> watermark() {
        var offsets = new TreeMap<String, Long>();
        json().path("watermark")
                .path("topics")
                .properties()
                .forEach(topic -> topic.getValue()
                        .properties()
                        .forEach(partition -> offsets.put(
                                topic.getKey() + "-" + partition.getKey(),
                                partition.getValue().asLong())));
        return offsets;
    }

    /** The cells that have a value, by measure. */
    Map<String, Long> byMeasure() {
        var values = new TreeMap<String, Long>();
        for (JsonNode cell : json().path("cells")) {
            if (cell.hasNonNull("value")) {
                values.put(cell.path("measure").asText(), cell.path("value").asLong());
            }
        }
        return values;
    }

    long total() {
        return json().path("totals").path(0).path("value").asLong();
    }

    private JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new IllegalStateException(body, e);
        }
    }
}
