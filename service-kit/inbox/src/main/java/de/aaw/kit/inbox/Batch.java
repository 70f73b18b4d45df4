package de.aaw.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Applies records in one transaction: what the handler does with them, their positions, and what of them can never be applied. */
@ApplicationScoped
class Batch {

    private static final Logger LOG = Logger.getLogger(Batch.class);

    private final Transactions transactions;
    private final EventHandler handler;
    private final InboxMetrics metrics;

    Batch(Transactions transactions, EventHandler handler, InboxMetrics metrics) {
        this.transactions = transactions;
        this.handler = handler;
        this.metrics = metrics;
    }

    /** Those of the records that are not applied yet, all or none; records that are no events go into quarantine on the way. */
    void apply(List<ConsumerRecord<String, String>> records) {
        Sorting sorted = transactions.writing((connection, tables) -> {
            Sorting sorting = sorting(connection, tables, records);
            for (ConsumerRecord<String, String> record : records) {
                sorting.take(record);
            }
            if (!sorting.events().isEmpty()) {
                handler.apply(sorting.events());
            }
            sorting.store();
            return sorting;
        });
        report(sorted);
    }

    /** Moves past a record that the handler refuses for good. */
    void quarantine(ConsumerRecord<String, String> record, Throwable failure) {
        Sorting sorted = transactions.writing((connection, tables) -> {
            Sorting sorting = sorting(connection, tables, List.of(record));
            sorting.refuse(record, failure);
            sorting.store();
            return sorting;
        });
        report(sorted);
    }

    private Sorting sorting(Connection connection, InboxTables tables, List<ConsumerRecord<String, String>> records)
            throws SQLException {
        Set<TopicPartition> partitions = new HashSet<>();
        records.forEach(r -> partitions.add(new TopicPartition(r.topic(), r.partition())));
        return new Sorting(connection, tables, Positions.locked(connection, tables, partitions), handler);
    }

    /** Only after the commit: what was rolled back is neither in quarantine nor worth an alarm. */
    private void report(Sorting sorted) {
        for (String refusal : sorted.refusals()) {
            LOG.errorf("Into quarantine: %s", refusal);
            metrics.quarantined();
        }
        for (String late : sorted.late()) {
            LOG.errorf("Recorded in a time that was settled, since the clocks of broker and database differ: %s", late);
            metrics.late();
        }
    }
}
