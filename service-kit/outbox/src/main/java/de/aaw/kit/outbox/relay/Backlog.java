package de.aaw.kit.outbox.relay;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What waits in the table {@code outbox}. */
final class Backlog {
    static final int MOST_MESSAGES = 1_000;
    static final int MOST_BYTES = 4_000_000;

    // From the lowest id each time, never after the last one sent: ids are given before the commit, so a lower one may
    // appear later.
    private static final String HEAD = """
            select id, topic, key, message
              from (select *, sum(octet_length(message)) over (order by id) - octet_length(message) as bytes_before
                      from (select id, topic, key, message from outbox order by id limit ?) head) measured
             where bytes_before < ?
             order by id""";

    private static final String PUBLISHED = """
            insert into change (position, topic, key, subject, type, version, message)
            select (select coalesce(max(position), 0) from change) + row_number() over (order by id),
                   topic, key, subject, type, version, message
              from outbox where id = any (?)
             order by id""";

    private static final String SENT = "delete from outbox where id = any (?)";

    private Backlog() {}

    static List<Pending> head(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            select.setInt(1, MOST_MESSAGES);
            select.setInt(2, MOST_BYTES);
            List<Pending> head = new ArrayList<>();
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                head.add(new Pending(
                        rows.getLong("id"), rows.getString("topic"), rows.getString("key"), rows.getString("message")));
            }
            return head;
        }
    }

    /** Moves acknowledged messages to the change log: gone here and readable there in one transaction. */
    static void settle(Connection connection, List<Pending> acknowledged) throws SQLException {
        Array ids = connection.createArrayOf(
                "bigint", acknowledged.stream().map(Pending::id).toArray());
        connection.setAutoCommit(false);
        execute(connection, PUBLISHED, ids);
        execute(connection, SENT, ids);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void execute(Connection connection, String sql, Array ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, ids);
            statement.executeUpdate();
        }
    }
}
