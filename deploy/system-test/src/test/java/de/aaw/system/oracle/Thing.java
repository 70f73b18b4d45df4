package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A partner, declaration, indicator or measure as its service shows it.
 *
 * @param history the states of all versions, oldest first, where the service tells them; else empty
 */
record Thing(Kind kind, JsonNode state, List<JsonNode> history) {
    String id() {
        return state.path("id").asText();
    }

    String code() {
        return state.path("code").asText();
    }

    long version() {
        return state.path("version").asLong();
    }
}
