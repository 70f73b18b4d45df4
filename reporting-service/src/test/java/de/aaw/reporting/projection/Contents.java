package de.aaw.reporting.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/** Everything that is derived of each telling, table by table, without its name: what must be the same for all tellings of a history. */
final class Contents {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Positions in the log, and the history of migrations: not of a telling. What lies in quarantine is asked for on its own. */
    private static final List<String> OF_NO_TELLING =
            List.of("inbox_position", "inbox_settled", "inbox_quarantine", "inbox_history", "flyway_schema_history");

    private final Map<String, Telling> byId = new HashMap<>();
    private final Map<String, String> things = new HashMap<>();
    private final Map<String, List<String>> lines = new TreeMap<>();
    private final Appended appended;

    private Contents(Collection<Telling> tellings, Appended appended) {
        this.appended = appended;
        for (Telling telling : tellings) {
            lines.put(telling.name(), new ArrayList<>());
            telling.things().forEach((id, thing) -> {
                byId.put(id, telling);
                things.put(id, thing);
            });
        }
    }

    /** By name of the telling; a time of recording is given as the number of the event that was appended then for the first time. */
    static Map<String, List<String>> of(DSLContext dsl, Collection<Telling> tellings, Appended appended) {
        var contents = new Contents(tellings, appended);
        dsl
                .fetch("select table_name from information_schema.tables where table_schema = current_schema()"
                        + " and table_type = 'BASE TABLE' order by 1")
                .getValues(0, String.class)
                .stream()
                .filter(table -> !OF_NO_TELLING.contains(table))
                .forEach(table -> contents.add(dsl, table));
        contents.lines.values().forEach(list -> list.sort(null));
        return contents.lines;
    }

    /** All the same, and so many rows each: one read model, and not an empty one. */
    static void assertOne(Map<String, List<String>> contents, int rows) {
        List<String> expected = contents.values().iterator().next();
        assertEquals(rows, expected.size(), () -> String.join("\n", expected));
        contents.forEach((name, lines) -> assertEquals(String.join("\n", expected), String.join("\n", lines), name));
    }

    private void add(DSLContext dsl, String table) {
        for (String row :
                dsl.fetch("select to_jsonb(t)::text from " + table + " t").getValues(0, String.class)) {
            ID.matcher(row)
                    .results()
                    .map(id -> byId.get(id.group()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(telling -> lines.computeIfAbsent(telling.name(), none -> new ArrayList<>())
                            .add(table + " " + plain(row, telling)));
        }
    }

    private String plain(String row, Telling telling) {
        ObjectNode json = parse(row);
        JsonNode recordedAt = json.get("recorded_at");
        if (recordedAt != null) {
            Instant at = OffsetDateTime.parse(recordedAt.asText()).toInstant();
            json.put("recorded_at", appended.eventAppendedAt(telling, at));
        }
        String named = ID.matcher(json.toString()).replaceAll(id -> things.getOrDefault(id.group(), "unknown id"));
        return named.replace(telling.name(), "");
    }

    private static ObjectNode parse(String row) {
        try {
            return (ObjectNode) JSON.readTree(row);
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            throw new UncheckedIOException(e);
        }
    }
}
