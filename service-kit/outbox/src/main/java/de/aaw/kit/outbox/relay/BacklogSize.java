package de.aaw.kit.outbox.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** How much waits for the broker, and for how long: the same on every instance, because it is counted in the table. */
record BacklogSize(long pending, double oldestAgeSeconds) {
    private static final String COUNT =
            "select count(*), coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from outbox";

    static BacklogSize of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(COUNT);
            row.next();
            return new BacklogSize(row.getLong(1), row.getDouble(2));
        }
    }
}
