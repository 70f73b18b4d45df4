package de.aaw.system.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as it came; headers by their names in lower case. Kept as text: a parsed report with many values takes ten times the memory. */
public record Reply(int status, Map<String, String> headers, String text) {
    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** Nothing where there is no JSON: an answer without a body. */
    public JsonNode body() {
        return Json.readOrNone(text);
    }

    /** Of what was answered, where it has one. */
    public @Nullable Long version() {
        JsonNode version = body().path("version");
        return version.isIntegralNumber() ? version.longValue() : null;
    }

    /** Of a problem. */
    public @Nullable String code() {
        return status < 400 ? null : body().path("code").textValue();
    }

    /** As it is kept for ever: without the values of a report, which are read again from their service. */
    Reply withoutValues() {
        if (!(body() instanceof ObjectNode report) || !report.has("values")) return this;
        return new Reply(status, headers, report.without("values").toString());
    }

    /** Of a page of changes the positions and ids: the events themselves are read again. */
    Reply withoutEvents() {
        if (!(body() instanceof ObjectNode page)) return this;
        page.path("items").forEach(item -> ((ObjectNode) item).retain("position", "event"));
        page.path("items").forEach(item -> ((ObjectNode) item.path("event")).retain("id"));
        return new Reply(status, headers, page.toString());
    }
}
