package de.aaw.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** {@code ./aaw psql SERVICE}: a plain SQL prompt on a service's database, for machines without PostgreSQL's own client. */
final class Sql {
    private final Connection connection;
    private final PrintStream out;

    Sql(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /** Runs each statement that ends with a semicolon at a line's end, until the input or {@code \q} ends it. */
    void converse(BufferedReader in, String prompt) throws IOException {
        StringBuilder statement = new StringBuilder();
        out.print(prompt);
        for (String line = in.readLine(); line != null && !line.strip().equals("\\q"); line = in.readLine()) {
            statement.append(line).append('\n');
            if (line.stripTrailing().endsWith(";")) {
                run(statement.toString());
                statement.setLength(0);
            }
            out.print(statement.isEmpty() ? prompt : "... ");
        }
        if (!statement.toString().isBlank()) run(statement.toString());
    }

    void run(String text) {
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(text);
            if (rows) print(statement.getResultSet());
            else out.println(statement.getUpdateCount() + " row(s)");
        } catch (SQLException e) {
            out.println("ERROR " + e.getSQLState() + ": " + e.getMessage());
        }
    }

    private void print(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> heads = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) heads.add(columns.getColumnLabel(i));
        out.println(String.join(" | ", heads));
        int count = 0;
        for (; rows.next(); count++) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= heads.size(); i++) cells.add(String.valueOf(rows.getString(i)));
            out.println(String.join(" | ", cells));
        }
        out.println("(" + count + " rows)");
    }
}
