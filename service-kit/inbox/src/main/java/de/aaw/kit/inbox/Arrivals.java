package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has arrived of some aggregates: versions applied, versions stuck in quarantine. */
record Arrivals(Map<Subject, Long> applied, List<Stuck> stuck) {

    /** An event in quarantine. A part (not completing) makes every later version incomplete, a whole one is made up for by the next. */
    record Stuck(Subject subject, long version, boolean completes) {
        boolean isMissedBy(Subject needed, long neededVersion) {
            return subject.equals(needed) && (completes ? version == neededVersion : version <= neededVersion);
        }
    }

    static Arrivals of(Collection<Subject> subjects, Connection connection, InboxTables tables) throws SQLException {
        return new Arrivals(applied(subjects, connection, tables), stuck(subjects, connection, tables));
    }

    /** Empty while waiting can still help. */
    Optional<Waiting.Outcome> outcome(Map<Subject, Long> needs) {
        if (needs.entrySet().stream().anyMatch(n -> isStuck(n.getKey(), n.getValue()))) {
            return Optional.of(Waiting.Outcome.IN_QUARANTINE);
        }
        boolean all = needs.entrySet().stream().allMatch(n -> applied.getOrDefault(n.getKey(), -1L) >= n.getValue());
        return all ? Optional.of(Waiting.Outcome.APPLIED) : Optional.empty();
    }

    private boolean isStuck(Subject subject, long version) {
        return stuck.stream().anyMatch(s -> s.isMissedBy(subject, version));
    }

    private static Map<Subject, Long> applied(Collection<Subject> subjects, Connection connection, InboxTables tables)
            throws SQLException {
        var query = "select topic, subject, a.version from " + tables.applied()
                + " a join unnest(?, ?) s (topic, subject) using (topic, subject)";
        Map<Subject, Long> applied = new HashMap<>();
        try (var statement = connection.prepareStatement(query)) {
            setSubjects(statement, subjects);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    applied.put(new Subject(rows.getString(1), rows.getString(2)), rows.getLong(3));
                }
            }
        }
        return applied;
    }

    private static List<Stuck> stuck(Collection<Subject> subjects, Connection connection, InboxTables tables)
            throws SQLException {
        var query = "select topic, subject, q.version, q.completes from " + tables.quarantine()
                + " q join unnest(?, ?) s (topic, subject) using (topic, subject) where q.version is not null";
        var stuck = new ArrayList<Stuck>();
        try (var statement = connection.prepareStatement(query)) {
            setSubjects(statement, subjects);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var subject = new Subject(rows.getString(1), rows.getString(2));
                    stuck.add(new Stuck(subject, rows.getLong(3), rows.getBoolean(4)));
                }
            }
        }
        return stuck;
    }

    private static void setSubjects(PreparedStatement statement, Collection<Subject> subjects) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(
                1,
                connection.createArrayOf(
                        "text", subjects.stream().map(Subject::topic).toArray()));
        statement.setArray(
                2,
                connection.createArrayOf(
                        "text", subjects.stream().map(Subject::id).toArray()));
    }
}
