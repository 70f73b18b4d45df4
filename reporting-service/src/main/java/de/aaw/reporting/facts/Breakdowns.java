package de.aaw.reporting.facts;

import de.aaw.reporting.structure.EventReader;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.JSONB;

/** A breakdown as the database keeps it; the empty one, by far the most frequent, costs nothing. */
public final class Breakdowns {

    private static final JSONB NONE = JSONB.valueOf("{}");

    private Breakdowns() {}

    public static JSONB json(Map<String, String> breakdown) {
        return breakdown.isEmpty() ? NONE : JSONB.valueOf(EventReader.write(new TreeMap<>(breakdown)));
    }

    public static Map<String, String> map(JSONB breakdown) {
        return map(breakdown.data());
    }

    static Map<String, String> map(String breakdown) {
        return breakdown.equals("{}") ? Map.of() : EventReader.readTexts(breakdown);
    }
}
