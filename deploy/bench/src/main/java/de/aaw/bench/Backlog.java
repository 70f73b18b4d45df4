package de.aaw.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The outbox of a running service, seen from its database: filled while the relay has no right to send, then left to it. */
final class Backlog {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    // Keys of its own for each copy: a backlog is about many measures.
    private static final String COPY = """
            insert into outbox (topic, key, subject, type, version, message)
            select ?, md5(key || copy)::uuid, md5(subject || copy)::uuid, type, version, message
              from change cross join generate_series(1, ?) copy
             where topic = 'aaw.measures.report' and position > ?
             order by copy, position""";

    private static final String RIGHT_TO_SEND = """
            select classid::int, objid::int, pid from pg_locks
             where locktype = 'advisory' and objsubid = 2 and granted
               and database = (select oid from pg_database where datname = current_database())""";

    private final Connection database;
    private final Connection other;

    /** @param other for what must be done while {@code database} waits */
    Backlog(Connection database, Connection other) {
        this.database = database;
        this.other = other;
    }

    long lastPosition() throws SQLException {
        return numbers("select coalesce(max(position), 0) from change").getFirst();
    }

    void awaitSent() throws Exception {
        await(
                "an empty outbox",
                () -> numbers("select count(*) from (select from outbox limit 1) one")
                        .getFirst()
                        .equals(0L));
    }

    List<Message> published(String topic, long afterPosition) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select key, subject, type, message from change where topic = ? and position > ? order by position")) {
            select.setString(1, topic);
            select.setLong(2, afterPosition);
            ResultSet rows = select.executeQuery();
            List<Message> messages = new ArrayList<>();
            while (rows.next()) {
                messages.add(new Message(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
            return messages;
        }
    }

    /** How many messages the relay settled at a time: each of its transactions wrote so many lines of the change log. */
    List<Integer> batches(String topic) throws SQLException {
        return numbers("select count(*) from change where topic = '" + topic
                        + "' group by xmin::text order by min(position)")
                .stream()
                .map(Long::intValue)
                .toList();
    }

    /** Seconds from the moment the relay may send to an empty outbox. */
    double sendCopies(String topic, long afterPosition, int copies) throws Exception {
        RightToSend right = takeRightToSend();
        insert(topic, afterPosition, copies);
        execute(database, "select pg_advisory_unlock(%d, %d)".formatted(right.first(), right.second()));
        await("a relay that has the right to send", () -> !rightsToSend(other).isEmpty());
        long begin = System.nanoTime();
        awaitSent();
        return (System.nanoTime() - begin) / 1e9;
    }

    private record RightToSend(int first, int second, int holder) {}

    /** Waits for it first and then ends the relay's session, so that nobody comes between. */
    private RightToSend takeRightToSend() throws Exception {
        RightToSend right = rightsToSend(other).getFirst();
        CompletableFuture<Void> taken = CompletableFuture.runAsync(
                () -> execute(database, "select pg_advisory_lock(%d, %d)".formatted(right.first(), right.second())));
        await("our place behind the relay", () -> waiting() == 1);
        execute(other, "select pg_terminate_backend(%d)".formatted(right.holder()));
        taken.get(30, TimeUnit.SECONDS);
        return right;
    }

    private int waiting() throws SQLException {
        try (Statement statement = other.createStatement()) {
            ResultSet rows = statement.executeQuery(
                    "select count(*) from pg_locks where locktype = 'advisory' and objsubid = 2 and not granted");
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<RightToSend> rightsToSend(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(RIGHT_TO_SEND);
            List<RightToSend> rights = new ArrayList<>();
            while (rows.next()) {
                rights.add(new RightToSend(rows.getInt(1), rows.getInt(2), rows.getInt(3)));
            }
            return rights;
        }
    }

    private void insert(String topic, long afterPosition, int copies) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(COPY)) {
            insert.setString(1, topic);
            insert.setInt(2, copies);
            insert.setLong(3, afterPosition);
            insert.executeUpdate();
        }
    }

    private List<Long> numbers(String query) throws SQLException {
        try (Statement statement = database.createStatement()) {
            ResultSet rows = statement.executeQuery(query);
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    /** Something that is asked until it is so. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void await(String what, Condition condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("waited in vain for " + what);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }
}
