package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Held shared by every transaction that writes to the serving schema, and alone by the one that makes another schema serve: so nothing is written to a schema that serves no longer. Whoever waits for
 * it stands in a queue, so that a stream of batches cannot keep the one out.
 */
final class ServingLock {

    /** "ibox", to stand apart from other advisory locks of the database. */
    private static final int LOCK = 0x69626f78;

    private ServingLock() {}

    /** Until the transaction ends. The name of the serving schema is to be read after this, by a statement of its own: only that one sees what was committed meanwhile. */
    static void share(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock_shared(%d, 0)".formatted(LOCK));
        }
    }

    /** Until the transaction ends; fails when those who share it have not ended in time. Whoever comes meanwhile waits as well. */
    static void takeAlone(Connection connection, Duration patience) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = %d".formatted(patience.toMillis()));
            statement.execute("select pg_advisory_xact_lock(%d, 0)".formatted(LOCK));
            statement.execute("set local lock_timeout to default");
        }
    }
}
