package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Comparing the same thing in two forms: what both have is the same; a partner named by id and code in one may be named by its code in the other. */
final class Fields {
    private Fields() {}

    /** The fields that both have and that are not the same. */
    static List<String> differing(JsonNode one, JsonNode other) {
        return one.properties().stream()
                .filter(field -> other.has(field.getKey()) && !same(field.getValue(), other.path(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Numbers by their value; an absent member is as good as null. */
    static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) return one.decimalValue().compareTo(other.decimalValue()) == 0;
        if (one.isArray() && other.isArray()) return sameItems(one, other);
        if (one.isObject() && other.isObject()) return sameMembers(one, other) && sameMembers(other, one);
        return name(one).equals(name(other)) || (isNothing(one) && isNothing(other));
    }

    private static JsonNode name(JsonNode named) {
        return named.size() == 2 && named.has("id") && named.has("code") ? named.path("code") : named;
    }

    private static boolean sameItems(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) return false;
        for (int i = 0; i < one.size(); i++) if (!same(one.get(i), other.get(i))) return false;
        return true;
    }

    private static boolean sameMembers(JsonNode one, JsonNode other) {
        return one.properties().stream().allMatch(member -> same(member.getValue(), other.path(member.getKey())));
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }
}
