package de.aaw.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how far the serving schema has come. */
@ApplicationScoped
public class Watermarks {

    private final ServingSchema serving;

    Watermarks(ServingSchema serving) {
        this.serving = serving;
    }

    /** The watermark in the snapshot of this connection's transaction, so that it describes exactly what the caller's own query sees. */
    public Watermark current(Connection connection) throws SQLException {
        return current(connection, new InboxTables(serving.name(connection)));
    }

    static Watermark current(Connection connection, InboxTables tables) throws SQLException {
        // One statement, so that both parts are of one snapshot also under READ COMMITTED.
        var query = "select topic, partition, last_offset, recorded_at from " + tables.positions()
                + " union all select null, null, null, settled_through from " + tables.settled() + " order by 1, 2";
        var positions = new ArrayList<Watermark.Position>();
        @Nullable Instant settled = null;
        try (var statement = connection.prepareStatement(query);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                if (rows.getString(1) == null) {
                    settled = instant(rows, 4);
                } else {
                    positions.add(new Watermark.Position(
                            rows.getString(1), rows.getInt(2), rows.getLong(3), instant(rows, 4)));
                }
            }
        }
        return new Watermark(positions, newest(positions), settled);
    }

    private static @Nullable Instant newest(List<Watermark.Position> positions) {
        return positions.stream()
                .map(Watermark.Position::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
