package de.aaw.reporting.rebuilds;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;

/** Something in the way of a rebuild, put there by a lock: it comes so far and no further until the obstacle is taken away. */
final class Obstacle implements AutoCloseable {

    private final Connection connection;

    private Obstacle(String... locks) {
        try {
            connection = Derived.connection();
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (String lock : locks) {
                    statement.execute(lock);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody begins to work: as if another instance did. */
    static Obstacle anotherInstanceAtWork() {
        return new Obstacle("select pg_advisory_xact_lock(%d, 0)".formatted(0x72626c64));
    }

    /** Its tables are there, and nothing is stored in them. */
    static Obstacle whileFilling(int number) {
        return new Obstacle("select from reporting.rebuild where number = " + number + " for share");
    }

    static Obstacle whileSumming(int number) {
        return new Obstacle("lock table reporting_" + number + ".rollup in access exclusive mode");
    }

    /** A batch of the inbox that does not end. */
    static Obstacle beforeTheChange() {
        return new Obstacle("select pg_advisory_xact_lock_shared(%d, 0)".formatted(0x69626f78));
    }

    /** Somebody waits for it to go. */
    void awaitSomebody() {
        await().atMost(Office.PATIENCE)
                .until(() -> !Derived.ask("select 1 from pg_stat_activity where " + pid()
                                + " = any(pg_blocking_pids(pid)) and wait_event_type = 'Lock'")
                        .isEmpty());
    }

    /** Cuts every connection but this one's, as the end of a process does. */
    void killEverybodyElse() {
        Derived.ask("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                + " and pid not in (pg_backend_pid(), " + pid() + ")");
    }

    private String pid() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_backend_pid()")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** And goes away, with this done. */
    void closeWith(String statement) {
        try (connection;
                var last = connection.createStatement()) {
            last.execute(statement);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
