package de.aaw.reporting.rollups;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.JSONB;

/** How often each score was given, as the database keeps it. */
final class Scores {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, Long>> COUNTS = new TypeReference<>() {};

    private Scores() {}

    static JSONB json(SortedMap<String, Long> scores) {
        try {
            return JSONB.valueOf(JSON.writeValueAsString(scores));
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    static SortedMap<String, Long> map(JSONB scores) {
        try {
            return JSON.readValue(scores.data(), COUNTS);
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }
}
