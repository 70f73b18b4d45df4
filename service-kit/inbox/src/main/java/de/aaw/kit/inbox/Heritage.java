package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a schema that is to serve takes over from the one that serves. */
record Heritage(Connection connection, InboxTables served, InboxTables next) {

    private static final long APART = 1_000_000;

    /** A record in quarantine whose id somebody has noted is not mistaken for another one later. */
    void keepIdsApart() throws SQLException {
        execute(
                "select setval(pg_get_serial_sequence('%s', 'id'), coalesce(max(id), 0) + %d) from %s having not exists (select from %s)"
                        .formatted(next.quarantine(), APART, served.quarantine(), next.quarantine()));
    }

    /** A record that the next schema holds in quarantine. */
    record Refused(long id, String name) {}

    /** What the serving schema has applied and the next one refuses. */
    List<Refused> refused() throws SQLException {
        var query = """
                select n.id, n.topic || '-' || n.partition || '@' || n.log_offset || ': ' || n.reason from %s n
                join %s p on p.topic = n.topic and p.partition = n.partition and n.log_offset <= p.last_offset
                where not exists (select from %s s where s.topic = n.topic and s.partition = n.partition and s.log_offset = n.log_offset)
                order by n.id
                """.formatted(next.quarantine(), served.positions(), served.quarantine());
        var refused = new ArrayList<Refused>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                refused.add(new Refused(rows.getLong(1), rows.getString(2)));
            }
        }
        return refused;
    }

    /** What was final stays final. */
    void settle() throws SQLException {
        execute(("insert into %s as s (settled_through) select settled_through from %s"
                        + " on conflict (only_row) do update set settled_through = greatest(s.settled_through, excluded.settled_through)")
                .formatted(next.settled(), served.settled()));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
