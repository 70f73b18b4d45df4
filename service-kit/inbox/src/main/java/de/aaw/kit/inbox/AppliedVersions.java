package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the highest version applied of each aggregate; an older event never lowers it. */
final class AppliedVersions {

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::topic).thenComparing(Subject::id);

    private AppliedVersions() {}

    static void raise(Connection connection, InboxTables tables, Collection<ReceivedEvent> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        Map<Subject, Long> highest = new HashMap<>();
        events.forEach(e -> highest.merge(new Subject(e.topic(), e.subject()), e.version(), Math::max));
        List<Subject> subjects = highest.keySet().stream().sorted(ORDER).toList();
        var upsert = "insert into " + tables.applied() + " as a (topic, subject, version) select * from unnest(?, ?, ?)"
                + " on conflict (topic, subject) do update set version = excluded.version where a.version < excluded.version";
        try (var statement = connection.prepareStatement(upsert)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", subjects.stream().map(Subject::topic).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", subjects.stream().map(Subject::id).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", subjects.stream().map(highest::get).toArray()));
            statement.executeUpdate();
        }
    }
}
