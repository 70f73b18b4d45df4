package de.aaw.kit.rest.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * A folder of migrations, the schema they make, and the table there that remembers which ran.
 *
 * <p>To find that nothing has changed, Flyway takes a tenth of what a service does at its start. So the table's comment tells of which content Flyway was done last, and Flyway is asked only where that is
 * not the content of now.
 *
 * @param location on the class path
 */
public record MigratedTables(String location, String schema, String history) {
    public MigratedTables {
        if (!(schema + history).matches("[a-z0-9_]+"))
            throw new IllegalArgumentException("no plain names: " + schema + ", " + history);
    }

    /** Brings the schema up to date; whether Flyway was needed for it. */
    public boolean bringUpToDate(DataSource database) {
        String content = MigrationFiles.in(location).digest();
        try (Connection connection = database.getConnection()) {
            if (content.equals(lastMigrated(connection))) return false;
        } catch (SQLException e) {
            throw new IllegalStateException("Whether " + history + " is up to date cannot be read", e);
        }
        flyway(database).migrate();
        remember(database, content);
        return true;
    }

    private Flyway flyway(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:" + location)
                .failOnMissingLocations(true)
                .schemas(schema)
                .table(history)
                .baselineOnMigrate(true) // tables of others may be there already
                .baselineVersion("0")
                .load();
    }

    /** Null where it never was. */
    private @Nullable String lastMigrated(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select obj_description(to_regclass(?), 'pg_class')")) {
            query.setString(1, table());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void remember(DataSource database, String content) {
        try (Connection connection = database.getConnection();
                Statement comment = connection.createStatement()) {
            comment.execute("comment on table " + table() + " is '" + content + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("What " + history + " stands for cannot be written", e);
        }
    }

    private String table() {
        return schema + "." + history;
    }
}
