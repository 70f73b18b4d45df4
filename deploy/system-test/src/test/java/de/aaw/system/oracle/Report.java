package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A report as measures-service shows it, with every revision.
 *
 * @param measure code of its measure
 */
record Report(String measure, String etag, JsonNode state, List<Revision> revisions) {
    static final String TOPIC = "aaw.measures.report";

    /** @param values as JSON, each */
    record Revision(JsonNode state, List<JsonNode> values) {
        int number() {
            return state.path("revision").asInt();
        }

        boolean is(String expected) {
            return state.path("state").asText().equals(expected);
        }

        boolean wasSubmitted() {
            return !state.path("submittedAt").isNull();
        }
    }

    String id() {
        return state.path("id").asText();
    }

    String path() {
        return "/v1/measures/" + measure + "/reports/" + period();
    }

    String period() {
        return state.path("period").asText();
    }

    long version() {
        return state.path("version").asLong();
    }

    /** In force: the highest accepted; or asked for what is submitted, the highest that was not sent back. */
    Optional<Revision> counting(boolean submitted) {
        return revisions.stream()
                .filter(revision -> revision.is("ACCEPTED") || (submitted && revision.is("SUBMITTED")))
                .max(Comparator.comparingInt(Revision::number));
    }
}
