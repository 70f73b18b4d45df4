package de.aaw.local.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Whether what the system has says the same as the record, in all that the record says. */
final class Same {
    private Same() {}

    static boolean covers(JsonNode found, JsonNode record) {
        if (record.isObject())
            return record.properties().stream().allMatch(field -> covers(found.path(field.getKey()), field.getValue()));
        if (record.isArray()) return found.isArray() && found.size() == record.size() && elements(found, record);
        if (record.isNumber()) return found.isNumber() && found.decimalValue().compareTo(record.decimalValue()) == 0;
        if (record.isNull()) return found.isNull() || found.isMissingNode();
        return found.equals(record);
    }

    /** Whether the two have the same elements, in whatever order. */
    static boolean covers(Iterable<JsonNode> found, List<JsonNode> records) {
        List<JsonNode> left = new java.util.ArrayList<>();
        found.forEach(left::add);
        for (JsonNode record : records) if (!removeOne(left, record)) return false;
        return left.isEmpty();
    }

    private static boolean removeOne(List<JsonNode> left, JsonNode record) {
        for (int i = 0; i < left.size(); i++) {
            if (covers(left.get(i), record)) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean elements(JsonNode found, JsonNode record) {
        for (int i = 0; i < record.size(); i++) if (!covers(found.get(i), record.get(i))) return false;
        return true;
    }
}
