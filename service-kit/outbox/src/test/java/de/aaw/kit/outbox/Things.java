package de.aaw.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A use case as services have them: state and event in one transaction. */
@ApplicationScoped
public class Things {
    public static final EventType CHANGED = new EventType("aaw.partners.declaration", "de.aaw.thing.changed", "thing");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Outbox outbox;

    void createTable(@Observes @Priority(1) StartupEvent start) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists thing (id uuid primary key, version bigint not null)");
        }
    }

    @Transactional
    public void change(UUID id, long version) {
        write(id, version);
        outbox.append(event(id, version, "as agreed"));
    }

    /** The next version, whichever that is; the transaction takes its time before it commits. */
    @Transactional
    public long changeSlowly(UUID id, Duration pause) throws SQLException, InterruptedException {
        long version = writeNext(id);
        outbox.append(event(id, version, "slowly"));
        Thread.sleep(pause);
        return version;
    }

    @Transactional
    public void changeAndFail(UUID id, long version) {
        change(id, version);
        throw new IllegalStateException("something else went wrong");
    }

    @Transactional
    public void changeWithTooMuch(UUID id) {
        write(id, 1);
        outbox.append(event(id, 1, "x".repeat(Outbox.MAX_MESSAGE_BYTES)));
    }

    public void publishWithoutTransaction(UUID id) {
        outbox.append(event(id, 1, "on its own"));
    }

    static Event event(UUID id, long version, String note) {
        return Event.of(
                CHANGED,
                id,
                version,
                Instant.parse("2026-11-21T09:00:00.123Z"),
                Map.of("id", id, "version", version, "note", note));
    }

    long count(String table, UUID id) throws SQLException {
        String column = table.equals("thing") ? "id::text" : "key";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from %s where %s = ?".formatted(table, column))) {
            select.setString(1, id.toString());
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private long writeNext(UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert =
                        connection.prepareStatement("insert into thing values (?, 1) on conflict (id) do update"
                                + " set version = thing.version + 1 returning version")) {
            upsert.setObject(1, id);
            ResultSet row = upsert.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private void write(UUID id, long version) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(
                        "insert into thing values (?, ?) on conflict (id) do update set version = excluded.version")) {
            upsert.setObject(1, id);
            upsert.setLong(2, version);
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
