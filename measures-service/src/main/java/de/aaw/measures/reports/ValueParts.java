package de.aaw.measures.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a revision's values into parts that fit a message each: at most 500 values, and fewer where their texts are long. */
final class ValueParts {
    static final int MOST_VALUES = 500;

    /** Below the outbox's limit for a message, with room for the envelope. */
    static final int MOST_BYTES = 900_000;

    private static final int BYTES_WITHOUT_TEXTS = 600;

    private ValueParts() {}

    /** At least one part, in order; a revision without values is one empty part. */
    static List<List<ReportedValue>> of(List<ReportedValue> values) {
        List<List<ReportedValue>> parts = new ArrayList<>();
        List<ReportedValue> part = new ArrayList<>();
        int bytes = 0;
        for (ReportedValue value : values) {
            int more = bytes(value);
            if (part.size() == MOST_VALUES || bytes + more > MOST_BYTES) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = 0;
            }
            part.add(value);
            bytes += more;
        }
        parts.add(part);
        return List.copyOf(parts);
    }

    /** At most what the value takes as JSON: a quotation mark or backslash is written as two. */
    private static int bytes(ReportedValue value) {
        return BYTES_WITHOUT_TEXTS
                + bytes(value.score())
                + bytes(value.source())
                + bytes(value.reason())
                + bytes(value.note())
                + bytes(value.breakdown().toString());
    }

    private static int bytes(@Nullable String text) {
        return text == null ? 0 : 2 * text.getBytes(StandardCharsets.UTF_8).length;
    }
}
