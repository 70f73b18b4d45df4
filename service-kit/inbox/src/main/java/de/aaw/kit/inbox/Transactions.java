package de.aaw.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** One transaction of the datasource {@code jobs}, on a connection that whatever the handler opens there shares. */
@ApplicationScoped
class Transactions {

    /** Work on the transaction's connection, with the inbox's tables of one schema. */
    interface Work<T> {
        T on(Connection connection, InboxTables tables) throws SQLException;
    }

    /** Longer than any statement may take. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final AgroalDataSource jobs;
    private final InboxSettings settings;
    private final ServingSchema serving;

    Transactions(@DataSource("jobs") AgroalDataSource jobs, InboxSettings settings, ServingSchema serving) {
        this.jobs = jobs;
        this.settings = settings;
        this.serving = serving;
    }

    /** The schema that serves, to be written to: no other one begins to serve before the transaction has ended. */
    Place serving() {
        return connection -> {
            ServingLock.share(connection);
            return tables(connection);
        };
    }

    /** The schema that serves, while nobody writes to it. */
    Place servingAlone(Duration patience) {
        return connection -> {
            ServingLock.takeAlone(connection, patience);
            return tables(connection);
        };
    }

    /** Writes to the schema that serves. */
    <T> T writing(Work<T> work) {
        return inOne(serving(), work);
    }

    /** Reads the schema that serves when the transaction begins. */
    <T> T reading(Work<T> work) {
        return inOne(this::tables, work);
    }

    @ActivateRequestContext
    <T> T inOne(Place place, Work<T> work) {
        int seconds = Math.toIntExact(settings.transactionTimeout().toSeconds());
        return QuarkusTransaction.requiringNew().timeout(seconds).call(() -> {
            try (Connection connection = jobs.getConnection()) {
                letGoInTime(connection);
                return work.on(connection, place.tables(connection));
            }
        });
    }

    InboxTables tables(Connection connection) throws SQLException {
        return new InboxTables(serving.name(connection));
    }

    /** A process that is frozen, or whose machine is gone, must not keep its positions locked from those who took over; and a database that falls silent must not keep this one waiting. */
    private static void letGoInTime(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "set local idle_in_transaction_session_timeout = '30s'; set local statement_timeout = '25s'");
        }
    }
}
