package de.aaw.kit.testing.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON Schemas (draft 2020-12) of whole CloudEvents, by name: {@code partner} for {@code partner.schema.json}. */
final class Schemas {
    static final String SUFFIX = ".schema.json";
    private static final String URN = "urn:aaw:event:";

    private final Map<String, Schema> schemas = new TreeMap<>();
    private final Set<String> types = new TreeSet<>();

    Schemas(Map<String, String> textsByFileName) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        textsByFileName.forEach((file, text) -> {
            schemas.put(file.substring(0, file.length() - SUFFIX.length()), registry.getSchema(text, InputFormat.JSON));
            types.addAll(typesIn(Json.parse(text), file));
        });
        if (schemas.isEmpty()) {
            throw new AssertionError("There is no event schema");
        }
    }

    Set<String> names() {
        return schemas.keySet();
    }

    /** The schema that an event names by its {@code dataschema}. */
    static String nameOf(JsonNode event) {
        String dataSchema = event.path("dataschema").asText();
        if (!dataSchema.startsWith(URN)) {
            throw new AssertionError("dataschema must be " + URN + "<schema>, and is '" + dataSchema + "'");
        }
        return dataSchema.substring(URN.length());
    }

    void assertFits(String event) {
        String name = nameOf(Json.parse(event));
        @Nullable Schema schema = schemas.get(name);
        if (schema == null) {
            throw new AssertionError("There is no " + name + SUFFIX);
        }
        List<Error> errors = schema.validate(
                event,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new AssertionError(name + SUFFIX + " is broken:"
                    + errors.stream().map(error -> "\n - " + error).collect(Collectors.joining()) + "\nby " + event);
        }
    }

    void assertEveryTypeIsIn(Collection<String> examples) {
        Set<String> missing = new TreeSet<>(types);
        examples.forEach(
                example -> missing.remove(Json.parse(example).path("type").asText()));
        if (!missing.isEmpty()) {
            throw new AssertionError("There is no example of " + missing);
        }
    }

    private static Set<String> typesIn(JsonNode schema, String file) {
        JsonNode type = schema.at("/properties/type");
        Set<String> types = new TreeSet<>();
        type.path("enum").forEach(value -> types.add(value.asText()));
        if (type.has("const")) {
            types.add(type.path("const").asText());
        }
        if (types.isEmpty()) {
            throw new AssertionError(file + " must list its event types at /properties/type");
        }
        return types;
    }
}
