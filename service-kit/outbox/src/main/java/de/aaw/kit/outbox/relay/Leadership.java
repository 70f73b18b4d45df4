package de.aaw.kit.outbox.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The right to send, one per database: a session's advisory lock. Reading, sending and settling use this same connection, so
 * whoever loses it has lost lock and transaction at once and can neither delete nor write a position any more.
 */
final class Leadership {
    /** How long a statement on the connection vouches for it. */
    static final Duration LEASE = Duration.ofMillis(500);

    /** A statement of the relay takes milliseconds; a connection that says nothing for so long is given up. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private static final int LOCK = 0x6f757462;

    // The server notices a vanished host within seconds, instead of keeping its lock for two hours, and a process that
    // stands still within a minute: one that runs never keeps quiet for that long. Plans are made for each execution:
    // the one that suits the empty table, kept for later, would sort the whole backlog for every batch.
    private static final String PREPARE = """
            set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3;
            set tcp_user_timeout = 10000; set idle_session_timeout = '60s'; set plan_cache_mode = force_custom_plan;
            listen outbox""";

    private final Connection connection;
    private final UUID owner;
    private long confirmed = System.nanoTime();

    private Leadership(Connection connection, UUID owner) {
        this.connection = connection;
        this.owner = owner;
    }

    /** Null where another relay has the lock. */
    static @Nullable Leadership tryTake(Connection connection, UUID owner) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
        try (Statement statement = connection.createStatement()) {
            ResultSet taken = statement.executeQuery("select pg_try_advisory_lock(%d, 0)".formatted(LOCK));
            taken.next();
            if (!taken.getBoolean(1)) {
                return null;
            }
            statement.execute(PREPARE);
            return new Leadership(connection, owner);
        }
    }

    /** Wakes the relay that has the lock. Only from here: a NOTIFY in a business transaction would serialise all commits. */
    static void wakeTheLeader(Connection connection) throws SQLException {
        execute(connection, "notify outbox");
    }

    Connection connection() {
        return connection;
    }

    /** True when the last relay did not end in order and was not this one: its producer may still be delivering. */
    boolean predecessorMayBeSending() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet relay = statement.executeQuery("select owner from relay");
            relay.next();
            UUID last = relay.getObject(1, UUID.class);
            return last != null && !last.equals(owner);
        }
    }

    /** From now on messages may be on their way. */
    void begin() throws SQLException {
        setOwner(owner);
    }

    /** Nothing is on its way any more: the next relay need not wait. */
    void end() throws SQLException {
        setOwner(null);
    }

    /** Ends the session, and with it the lock. The pool's own {@code abort} would keep both. */
    void giveUp() throws SQLException {
        connection.unwrap(Connection.class).abort(Runnable::run);
    }

    /** Throws when the right to send is lost. */
    void confirm() throws SQLException {
        if (System.nanoTime() - confirmed > LEASE.toNanos()) {
            execute(connection, "select 1");
            confirmed = System.nanoTime();
        }
    }

    /** Whether another instance has committed something. Looks only at what has arrived, asks nobody. */
    boolean isNotified() throws SQLException {
        return connection.unwrap(PGConnection.class).getNotifications().length > 0;
    }

    private void setOwner(@Nullable UUID newOwner) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update relay set owner = ?")) {
            update.setObject(1, newOwner);
            update.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
