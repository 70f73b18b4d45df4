package de.aaw.reporting.structure;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what other services published: takes the fields we use and tolerates all others. */
public final class EventReader {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final JsonMapper TOLERANT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private EventReader() {}

    /** @throws IllegalArgumentException when a field we need is missing or of another kind */
    public static <T> T read(JsonNode data, Class<T> type) {
        try {
            return TOLERANT.treeToValue(data, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(words(e), e);
        }
    }

    /** @throws IllegalArgumentException when a field we need is missing or of another kind */
    public static <T> T read(String data, Class<T> type) {
        try {
            return TOLERANT.readValue(data, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(words(e), e);
        }
    }

    public static Map<String, String> readTexts(String object) {
        try {
            return TOLERANT.readValue(object, TEXTS);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(words(e), e);
        }
    }

    public static String write(Map<String, String> texts) {
        try {
            return TOLERANT.writeValueAsString(texts);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(words(e), e);
        }
    }

    /** In words for whoever finds the event in quarantine: which field, and what is wrong with it. */
    private static String words(JacksonException failure) {
        String what = what(failure);
        String where = failure instanceof JsonMappingException mapping ? path(mapping) : "";
        return where.isEmpty() ? what : where + ": " + what;
    }

    private static String what(JacksonException failure) {
        return switch (failure.getCause()) {
            case NullPointerException missing -> missing.getMessage() + " is missing";
            case IllegalArgumentException refused -> String.valueOf(refused.getMessage());
            case null, default -> failure.getOriginalMessage();
        };
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "/" + step.getFieldName())
                .collect(Collectors.joining());
    }
}
