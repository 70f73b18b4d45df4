package de.aaw.system.load;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent, and the text in it by which it is found again wherever it got to. */
public record Body(String json, @Nullable String mark) {
    /** An action that needs nothing said. */
    public static final Body NOTHING = new Body("{}", null);

    static Body of(Map<String, ?> fields, String mark) {
        return new Body(Json.of(fields).toString(), mark);
    }

    static Body unmarked(Map<String, ?> fields) {
        return new Body(Json.of(fields).toString(), null);
    }

    static Map<String, String> text(String text) {
        return Map.of("de", text, "en", text);
    }
}
