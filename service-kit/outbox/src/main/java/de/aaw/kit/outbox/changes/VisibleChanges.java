package de.aaw.kit.outbox.changes;

import java.util.List;
import java.util.stream.Stream;

/**
 * A condition in SQL on the row {@code change}, with its parameters: evaluated by the database, so that a page can neither
 * leak a row nor lose one.
 */
public record VisibleChanges(String condition, List<Object> parameters) {
    public VisibleChanges {
        parameters = List.copyOf(parameters);
    }

    public static VisibleChanges all() {
        return new VisibleChanges("true", List.of());
    }

    public static VisibleChanges onTopics(String... topics) {
        return where("change.topic = any (?)", (Object) topics.clone());
    }

    /** Columns: {@code change.topic, key, subject, type, version, message} (text, JSON); {@code ?} for each parameter. */
    public static VisibleChanges where(String condition, Object... parameters) {
        return new VisibleChanges("(" + condition + ")", List.of(parameters));
    }

    public VisibleChanges or(VisibleChanges other) {
        return new VisibleChanges(
                "(" + condition + " or " + other.condition + ")",
                Stream.concat(parameters.stream(), other.parameters.stream()).toList());
    }
}
