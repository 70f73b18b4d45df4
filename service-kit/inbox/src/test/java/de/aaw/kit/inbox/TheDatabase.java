package de.aaw.kit.inbox;

import de.aaw.kit.testing.servers.RunningServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tests' own eyes on the database. */
public final class TheDatabase {

    private TheDatabase() {}

    public static Connection connection() throws SQLException {
        var postgres = RunningServers.postgres();
        return DriverManager.getConnection(postgres.jdbcUrl("reporting"), "reporting", postgres.password("reporting"));
    }

    /** The first column of the answer, as text. */
    public static List<String> ask(String query, Object... parameters) {
        try (var connection = connection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var answers = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(String.valueOf(rows.getString(1)));
                }
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Versions of the subject that the handler wrote down, in the order of writing. */
    public static List<String> versions(AnEvent event) {
        return ask("select version from diary where subject = ? order by line", event.subject());
    }

    public static List<String> quarantined(AnEvent event) {
        return ask("select reason from inbox_test.inbox_quarantine where subject = ?", event.subject());
    }

    public static long position(String topic, int partition) {
        return ask(
                        "select last_offset from inbox_test.inbox_position where topic = ? and partition = ?",
                        topic,
                        partition)
                .stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(-1);
    }

    /** Cuts every connection of everybody but this one. */
    public static void cutAllConnections() {
        ask(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    }
}
