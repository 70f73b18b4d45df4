package de.aaw.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A handler that writes down every event it is given, once per subject and version, and that can be told to fail in all the ways a handler can. */
@ApplicationScoped
public class Diary implements EventHandler {

    private final AgroalDataSource jobs;
    /** Faults are over once this is set. */
    private volatile boolean healed;

    private volatile @Nullable Halt halt;

    /** Stops the handler between two statements of one transaction. */
    record Halt(CountDownLatch reached, CountDownLatch over) {}

    Diary(@DataSource("jobs") AgroalDataSource jobs) {
        this.jobs = jobs;
    }

    void open(@Observes @Priority(5) StartupEvent event) throws SQLException {
        try (var connection = jobs.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    drop schema if exists inbox_test cascade;
                    drop table if exists diary;
                    create table diary (
                        line bigint generated always as identity, topic text, subject text, version bigint, type text, recorded_at timestamptz,
                        small smallint, deferred int unique deferrable initially deferred, unique (subject, version, type))""");
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of("aaw.partners.partner", "aaw.measures.measure", "aaw.measures.context");
    }

    @Override
    public boolean completesVersion(ReceivedEvent event) {
        return !event.type().endsWith(".part");
    }

    public void heal(boolean over) {
        healed = over;
    }

    Halt haltNext() {
        var next = new Halt(new CountDownLatch(1), new CountDownLatch(1));
        halt = next;
        return next;
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        try (var connection = jobs.getConnection()) {
            for (ReceivedEvent event : events) {
                write(connection, event);
                stopIfTold(event);
                if (!healed) {
                    fail(connection, event.data().path("does").asText());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Connection connection, ReceivedEvent event) throws SQLException {
        try (var statement =
                connection.prepareStatement("insert into diary (topic, subject, version, type, recorded_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (subject, version, type) do nothing")) {
            statement.setString(1, event.topic());
            statement.setString(2, event.subject());
            statement.setLong(3, event.version());
            statement.setString(4, event.type());
            statement.setObject(5, event.recordedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private static void fail(Connection connection, String does) throws SQLException {
        switch (does) {
            case "reject" -> throw new Rejected("not like this");
            case "bug" -> throw new ArithmeticException("by zero");
            case "overflow" -> execute(connection, "insert into diary (small) values (40000)");
            case "nul" -> execute(connection, "select convert_from('\\x00', 'UTF8')");
            case "constraint" ->
                execute(connection, "insert into diary (subject, version, type) values ('s', 1, 't'), ('s', 1, 't')");
            case "40001", "53100", "57014", "25006" ->
                execute(connection, "do $$ begin raise sqlstate '" + does + "'; end $$");
            case "42P01" -> execute(connection, "select * from missing");
            case "deferred" -> execute(connection, "insert into diary (deferred) values (1), (1)");
            default -> {}
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void stopIfTold(ReceivedEvent event) {
        Halt now = halt;
        if (now != null && event.data().path("does").asText().equals("halt")) {
            halt = null;
            now.reached().countDown();
            try {
                if (!now.over().await(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("Nobody ended the halt");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
