package de.aaw.system.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent, and the text in it by which it is found again wherever it got to. */
public record Body(JsonNode json, @Nullable String mark) {
    /** An action that needs nothing said. */
    public static final Body NOTHING = new Body(Json.of(Map.of()), null);

    public static Body of(Map<String, ?> fields, String mark) {
        return new Body(Json.of(fields), mark);
    }

    static Map<String, String> text(String text) {
        return Map.of("de", text, "en", text);
    }
}
