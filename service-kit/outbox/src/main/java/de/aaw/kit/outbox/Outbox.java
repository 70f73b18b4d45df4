package de.aaw.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.aaw.kit.rest.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a use case leaves what it publishes: the message is stored by the transaction that changes the state, or not at all. */
@ApplicationScoped
public class Outbox {
    /** Below the limits of producer and topic (1 MiB), with room for the record's own bytes. */
    public static final int MAX_MESSAGE_BYTES = 1_000_000;

    private static final String INSERT =
            "insert into outbox (topic, key, subject, type, version, message) values (?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final ObjectMapper json;
    private final CommitSignal signal;
    private final String source;

    @Inject
    Outbox(
            DataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            ObjectMapper json,
            CommitSignal signal,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.json = json;
        this.signal = signal;
        this.source = "/" + application;
    }

    /** Appends one event; see {@link #append(List)}. */
    public void append(Event event) {
        append(List.of(event));
    }

    /**
     * Appends events in the order they are to be published. To be called inside the transaction of the change, after the
     * aggregate was flushed: only then are the writers of one aggregate in a row and its version final.
     *
     * @throws IllegalStateException outside a transaction
     * @throws MessageTooLarge if the broker would refuse the message
     */
    public void append(List<Event> events) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event is published only by the transaction that changes the state");
        }
        insert(events);
        ringAfterCommit();
    }

    private void insert(List<Event> events) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Event event : events) {
                insert.setString(1, event.type().topic());
                insert.setString(2, event.key());
                insert.setString(3, event.subject());
                insert.setString(4, event.type().name());
                insert.setLong(5, event.version());
                insert.setString(6, message(event));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    private String message(Event event) {
        try {
            String message =
                    json.writeValueAsString(EventEnvelope.of(event, Ids.next().toString(), source));
            int bytes = message.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_MESSAGE_BYTES) {
                throw new MessageTooLarge(event, bytes);
            }
            return message;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Not to be written as JSON: " + event.type().name(), e);
        }
    }

    /** Once per transaction: a NOTIFY inside it would serialise all commits of the server. */
    private void ringAfterCommit() {
        if (transactions.getResource(CommitSignal.class) == null) {
            transactions.putResource(CommitSignal.class, signal);
            transactions.registerInterposedSynchronization(new RingAfterCommit(signal));
        }
    }

    private record RingAfterCommit(CommitSignal signal) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.ring();
            }
        }
    }
}
