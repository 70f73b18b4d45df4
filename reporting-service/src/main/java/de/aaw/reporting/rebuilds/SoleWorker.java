package de.aaw.reporting.rebuilds;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The right to work on rebuilds, one per database: a session's advisory lock, which ends with the process that has it. */
final class SoleWorker implements AutoCloseable {

    /** "rbld", to stand apart from other advisory locks of the database. */
    private static final int LOCK = 0x72626c64;
    // The server notices a vanished host within seconds, and a process that stands still within minutes.
    private static final String PREPARE = """
            set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3;
            set tcp_user_timeout = 10000; set idle_session_timeout = '180s'""";

    private final Connection connection;

    private SoleWorker(Connection connection) {
        this.connection = connection;
    }

    /** Null where another one works. */
    static @Nullable SoleWorker tryTake(DataSource jobs) throws SQLException {
        Connection connection = jobs.getConnection();
        try (Statement statement = connection.createStatement();
                ResultSet taken = statement.executeQuery("select pg_try_advisory_lock(%d, 0)".formatted(LOCK))) {
            taken.next();
            if (taken.getBoolean(1)) {
                statement.execute(PREPARE);
                return new SoleWorker(connection);
            }
        }
        connection.close();
        return null;
    }

    /** Throws when the right is lost; by several threads at once. */
    synchronized void confirm() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        } catch (SQLException e) {
            throw new DataAccessException("The right to work on the rebuild is lost", e);
        }
    }

    /** Ends the session, and with it the lock and the settings; the pool would keep both. */
    @Override
    public void close() throws SQLException {
        connection.unwrap(Connection.class).abort(Runnable::run);
        connection.close();
    }
}
