package de.aaw.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Records that could not be applied, and their way back: with the instant at which they were recorded first. */
@ApplicationScoped
public class Quarantine {

    private static final Logger LOG = Logger.getLogger(Quarantine.class);

    private final Transactions transactions;
    private final EventHandler handler;
    private final Destination serving;
    private final Waiting waiting;

    Quarantine(Transactions transactions, EventHandler handler, Waiting waiting) {
        this.transactions = transactions;
        this.handler = handler;
        this.serving = new Destination(transactions.serving(), handler::apply);
        this.waiting = waiting;
    }

    /** The records with a higher id, in the order in which they were put here. */
    public List<Quarantined> list(long after, int limit) {
        return transactions.reading((connection, tables) -> new QuarantineRows(connection, tables).after(after, limit));
    }

    public Optional<Quarantined> find(long id) {
        return transactions.reading((connection, tables) -> new QuarantineRows(connection, tables).find(id, false));
    }

    /** Applies a record, some time after the cause was removed. Fails like any use of the database when that is away; then nothing has changed. */
    public RetryOutcome retry(long id) {
        RetryOutcome outcome = retry(serving, id);
        waiting.look();
        return outcome;
    }

    /** The same where another schema's records are. */
    RetryOutcome retry(Destination to, long id) {
        try {
            return transactions.inOne(to.place(), (connection, tables) -> retry(connection, tables, to.handler(), id));
        } catch (RuntimeException e) {
            if (FailureKind.of(e) == FailureKind.NOT_NOW) {
                throw e;
            }
            return refusedAgain(to.place(), id, e);
        }
    }

    private RetryOutcome retry(Connection connection, InboxTables tables, Consumer<List<ReceivedEvent>> apply, long id)
            throws SQLException {
        QuarantineRows rows = new QuarantineRows(connection, tables);
        Optional<Quarantined> seen = rows.find(id, false);
        if (seen.isEmpty()) {
            return new RetryOutcome.NotThere();
        }
        // As for a record from the log: nobody applies another one of this partition at the same time.
        Positions.locked(
                connection,
                tables,
                Set.of(new TopicPartition(seen.get().topic(), seen.get().partition())));
        Optional<Quarantined> row = rows.find(id, true);
        if (row.isEmpty()) {
            return new RetryOutcome.NotThere();
        }
        ReceivedEvent event = event(row.get());
        apply.accept(List.of(event));
        if (handler.completesVersion(event)) {
            AppliedVersions.raise(connection, tables, List.of(event));
        }
        rows.remove(id);
        LOG.infof("Out of quarantine: %d, %s-%d@%d", id, event.topic(), event.partition(), event.offset());
        return new RetryOutcome.Applied();
    }

    private static ReceivedEvent event(Quarantined row) {
        try {
            return Envelope.read(new LogRecord(
                    row.topic(), row.partition(), row.offset(), row.recordedAt(), row.key(), row.message()));
        } catch (Unreadable e) {
            throw new Rejected(e.reason(), e);
        }
    }

    private RetryOutcome refusedAgain(Place place, long id, RuntimeException failure) {
        String reason = Refusal.reason(failure);
        transactions.inOne(place, (connection, tables) -> {
            new QuarantineRows(connection, tables).refusedAgain(id, reason);
            return reason;
        });
        LOG.warnf("Stays in quarantine: %d: %s", (Object) id, reason);
        return new RetryOutcome.StillRefused(reason);
    }
}
