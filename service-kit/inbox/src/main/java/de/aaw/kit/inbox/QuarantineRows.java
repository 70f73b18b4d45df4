package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the quarantine table, on one connection. */
record QuarantineRows(Connection connection, InboxTables tables) {

    private static final int LONGEST_REASON = 2000;
    /** Of a message in a list: hundreds of the largest that the log takes would not fit into memory. */
    private static final int LONGEST_EXCERPT = 10_000;

    /** In the place of a bare NUL: as little allowed in JSON, so that no retry takes for an event what never was one. */
    private static final char STILL_NO_JSON = '\u0001';

    private static final String COLUMNS =
            "id, topic, partition, log_offset, key, %s, reason, recorded_at, subject, version, quarantined_at, attempts";
    private static final String IN_FULL = COLUMNS.formatted("message");
    private static final String SHORT = COLUMNS.formatted("left(message, " + LONGEST_EXCERPT + ")");

    void add(LogRecord at, Refusal refusal) throws SQLException {
        var insert = "insert into " + tables.quarantine()
                + " (topic, partition, log_offset, key, message, reason, recorded_at, subject, version, completes)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (topic, partition, log_offset) do nothing";
        try (var statement = connection.prepareStatement(insert)) {
            statement.setString(1, at.topic());
            statement.setInt(2, at.partition());
            statement.setLong(3, at.offset());
            statement.setString(4, replaced(at.key(), '\u2400'));
            statement.setString(5, replaced(at.value(), STILL_NO_JSON));
            statement.setString(6, reason(refusal.reason()));
            statement.setObject(7, at.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setString(8, refusal.subject());
            statement.setObject(9, refusal.version());
            statement.setBoolean(10, refusal.completes());
            statement.executeUpdate();
        }
    }

    /** With the beginning of their messages only. */
    List<Quarantined> after(long id, int limit) throws SQLException {
        var query = "select " + SHORT + " from " + tables.quarantine() + " where id > ? order by id limit ?";
        try (var statement = connection.prepareStatement(query)) {
            statement.setLong(1, id);
            statement.setInt(2, limit);
            return list(statement);
        }
    }

    Optional<Quarantined> find(long id, boolean forUpdate) throws SQLException {
        var query = "select " + IN_FULL + " from " + tables.quarantine() + " where id = ?"
                + (forUpdate ? " for update" : "");
        try (var statement = connection.prepareStatement(query)) {
            statement.setLong(1, id);
            return list(statement).stream().findFirst();
        }
    }

    void remove(long id) throws SQLException {
        try (var statement = connection.prepareStatement("delete from " + tables.quarantine() + " where id = ?")) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    void refusedAgain(long id, String reason) throws SQLException {
        var update = "update " + tables.quarantine() + " set reason = ?, attempts = attempts + 1 where id = ?";
        try (var statement = connection.prepareStatement(update)) {
            statement.setString(1, reason(reason));
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    private static List<Quarantined> list(PreparedStatement statement) throws SQLException {
        var list = new ArrayList<Quarantined>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                list.add(row(rows));
            }
        }
        return list;
    }

    private static Quarantined row(ResultSet row) throws SQLException {
        return new Quarantined(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Watermarks.instant(row, 8),
                row.getString(9),
                row.getObject(10, Long.class),
                Watermarks.instant(row, 11),
                row.getInt(12));
    }

    private static String reason(String reason) {
        String storable = reason.replace('\0', '\u2400');
        return storable.length() <= LONGEST_REASON ? storable : storable.substring(0, LONGEST_REASON);
    }

    /** PostgreSQL stores no NUL. */
    private static @Nullable String replaced(@Nullable String text, char stored) {
        return text == null ? null : text.replace('\0', stored);
    }
}
