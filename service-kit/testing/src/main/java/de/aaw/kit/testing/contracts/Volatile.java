package de.aaw.kit.testing.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What differs from run to run, replaced: instants by a word, each id by its number of appearance, so that two places with the same id
 * still must have the same id. Fields come in alphabetical order.
 */
final class Volatile {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*(Z|[+-]\\d{2}:\\d{2})");

    private final Map<String, String> ids = new HashMap<>();

    private Volatile() {}

    static JsonNode replace(JsonNode tree) {
        return new Volatile().replaced(tree);
    }

    private JsonNode replaced(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            TreeSet<String> names = new TreeSet<>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> copy.set(name, replaced(object.get(name))));
            return copy;
        }
        if (tree instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(replaced(element)));
            return copy;
        }
        return tree instanceof TextNode text ? replaced(text) : tree;
    }

    private TextNode replaced(TextNode text) {
        String value = text.textValue();
        if (INSTANT.matcher(value).matches()) {
            return TextNode.valueOf("<instant>");
        }
        return ID.matcher(value).matches()
                ? TextNode.valueOf(ids.computeIfAbsent(value, id -> "<id " + (ids.size() + 1) + ">"))
                : text;
    }
}
