package de.aaw.kit.outbox.relay;

import de.aaw.kit.outbox.relay.Pending.Lane;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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
                      from (select id, topic, key, message from outbox
                             where topic <> all (?) and (topic, key) not in (select * from unnest(?, ?))
                             order by id limit ?) head) measured
             where bytes_before < ?
             order by id""";

    // What is deleted comes in no order: the positions are counted in that of the ids.
    private static final String SETTLE = """
            with sent as (delete from outbox where id = any (?) returning *)
            insert into change (position, topic, key, subject, type, version, message)
            select (select coalesce(max(position), 0) from change) + row_number() over (order by id),
                   topic, key, subject, type, version, message
              from sent""";

    private Backlog() {}

    /** The oldest messages, without those of some topics and lanes. */
    static List<Pending> head(Connection connection, Collection<String> withoutTopics, Collection<Lane> withoutLanes)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            texts(select, 1, withoutTopics);
            texts(select, 2, withoutLanes.stream().map(Lane::topic).toList());
            texts(select, 3, withoutLanes.stream().map(Lane::key).toList());
            select.setInt(4, MOST_MESSAGES);
            select.setInt(5, MOST_BYTES);
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
        try (PreparedStatement move = connection.prepareStatement(SETTLE)) {
            Object[] ids = acknowledged.stream().map(Pending::id).toArray();
            move.setArray(1, connection.createArrayOf("bigint", ids));
            move.executeUpdate();
        }
    }

    private static void texts(PreparedStatement statement, int parameter, Collection<String> texts)
            throws SQLException {
        statement.setArray(parameter, statement.getConnection().createArrayOf("text", texts.toArray()));
    }
}
