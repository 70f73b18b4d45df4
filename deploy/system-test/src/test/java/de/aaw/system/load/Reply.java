package de.aaw.system.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as it came; headers by their names in lower case. */
public record Reply(int status, Map<String, String> headers, JsonNode body) {
    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** Of what was answered, where it has one. */
    public @Nullable Long version() {
        return body.path("version").isIntegralNumber() ? body.path("version").longValue() : null;
    }

    /** Of a problem. */
    public @Nullable String code() {
        return body.path("code").textValue();
    }
}
