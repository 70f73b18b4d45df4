package de.aaw.reporting.rebuilds;

import de.aaw.kit.testing.servers.RunningServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tests' own eyes on the derived schemas. */
final class Derived {

    /** What differs by nature: ids of its own, when it came, and how final its answers are. */
    private static final String KEPT_ASIDE = "'id','quarantined_at','attempts'";

    private Derived() {}

    static Connection connection() throws SQLException {
        var postgres = RunningServers.postgres();
        return DriverManager.getConnection(
                postgres.jdbcUrl(OwnLog.DATABASE), "reporting", postgres.password("reporting"));
    }

    /** The first column of the answer, as text. */
    static List<String> ask(String query) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(String.valueOf(rows.getString(1)));
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    static void execute(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static int serving() {
        return Integer.parseInt(ask("select number from reporting.serving").getFirst());
    }

    /** What the next rebuild will be: numbers are never used twice. */
    static int next() {
        return Integer.parseInt(
                ask("select greatest(number, (select max(number) from reporting.rebuild)) + 1 from reporting.serving")
                        .getFirst());
    }

    static boolean exists(int number) {
        return !ask("select 1 from pg_namespace where nspname = 'reporting_" + number + "'")
                .isEmpty();
    }

    /** Every row of every table of facts, rollups and positions, in an order that is the same for the same rows. */
    static Map<String, List<String>> rows(int number) {
        String schema = "reporting_" + number;
        var tables = new TreeMap<String, List<String>>();
        ask("select relname from pg_class where relkind = 'r' and relnamespace = '" + schema + "'::regnamespace"
                        + " and relname not like '%history' and relname <> 'inbox_settled'")
                .forEach(table -> tables.put(
                        table,
                        ask("select (to_jsonb(t) - array[" + KEPT_ASIDE + "])::text from " + schema + "." + table
                                + " t order by 1")));
        return tables;
    }
}
