package de.aaw.kit.testing.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.aaw.servers.Topics;
import java.util.Set;
import java.util.TreeSet;

/** An AsyncAPI document: its channels are topics that exist, and its messages carry the schemas that exist, all of them. */
final class AsyncApi {
    private static final String FOLDER = "./events/";

    private final JsonNode document;

    AsyncApi(String yaml) {
        try {
            document = new YAMLMapper().readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new AssertionError("asyncapi.yaml is no YAML: " + e.getOriginalMessage(), e);
        }
    }

    void assertAgrees(Set<String> schemas) {
        Set<String> addresses = new TreeSet<>();
        document.path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asText()));
        Set<String> unknown = new TreeSet<>(addresses);
        unknown.removeAll(Topics.PARTITIONS.keySet());
        if (addresses.isEmpty() || !unknown.isEmpty()) {
            throw new AssertionError("asyncapi.yaml must name topics that exist; it names " + addresses);
        }
        Set<String> named = new TreeSet<>();
        document.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith(FOLDER) && reference.endsWith(Schemas.SUFFIX))
                .map(reference -> reference.substring(FOLDER.length(), reference.length() - Schemas.SUFFIX.length()))
                .forEach(named::add);
        if (!named.equals(schemas)) {
            throw new AssertionError("asyncapi.yaml must name the schemas " + schemas + "; it names " + named);
        }
    }
}
