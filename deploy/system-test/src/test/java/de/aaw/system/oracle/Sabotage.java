package de.aaw.system.oracle;

import static org.awaitility.Awaitility.await;

import de.aaw.local.Ports;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A mistake put into a service's database by a trigger, which notes in {@code sabotage} whom it has hit. */
final class Sabotage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Connection connection;
    private final String table;

    private Sabotage(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /**
     * @param when BEFORE or AFTER the insertion of a row
     * @param body of a PL/pgSQL function
     */
    static Sabotage of(Ports ports, String service, String table, String when, String body) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service;
        Sabotage sabotage = new Sabotage(DriverManager.getConnection(url, service, "local-only-" + service), table);
        sabotage.enterSchema();
        sabotage.execute("create table if not exists sabotage (subject text, version bigint, held jsonb)");
        sabotage.execute("truncate sabotage");
        sabotage.execute(
                "create or replace function sabotage() returns trigger language plpgsql set search_path from current as $$ "
                        + body + " $$");
        sabotage.execute("create or replace trigger sabotage %s insert on %s for each row execute function sabotage()"
                .formatted(when, table));
        return sabotage;
    }

    /** What was hit first, and its version. */
    Hit hit() {
        return await().atMost(PATIENCE).until(this::first, hit -> !hit.subject().isEmpty());
    }

    record Hit(String subject, long version) {}

    private Hit first() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select subject, version from sabotage where held is null limit 1")) {
            return row.next() ? new Hit(row.getString("subject"), row.getLong("version")) : new Hit("", 0);
        }
    }

    /** That of which the table is one: reporting's derived tables lie in the schema that is serving. */
    private void enterSchema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select schemaname from pg_tables where tablename = '%s' order by schemaname desc limit 1"
                                .formatted(table))) {
            if (!row.next()) throw new IllegalStateException("there is no table " + table);
            connection.setSchema(row.getString("schemaname"));
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement any = connection.createStatement()) {
            any.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop trigger if exists sabotage on " + table);
        execute("drop function if exists sabotage()");
        execute("drop table if exists sabotage");
        connection.close();
    }
}
