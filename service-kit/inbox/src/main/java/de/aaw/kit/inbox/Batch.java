package de.aaw.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Applies records in one transaction: what the handler does with them, their positions, and what of them can never be applied. */
@ApplicationScoped
class Batch {

    private final Transactions transactions;
    private final EventHandler events;

    Batch(Transactions transactions, EventHandler events) {
        this.transactions = transactions;
        this.events = events;
    }

    /** Those of the records that are not applied yet, all or none; records that are no events go into quarantine on the way. */
    Sorting apply(Destination to, List<ConsumerRecord<String, String>> records) {
        return transactions.inOne(to.place(), (connection, tables) -> apply(connection, tables, to.handler(), records));
    }

    /** The same in a transaction that has begun. */
    Sorting apply(
            Connection connection,
            InboxTables tables,
            Consumer<List<ReceivedEvent>> handler,
            List<ConsumerRecord<String, String>> records)
            throws SQLException {
        Sorting sorting = sorting(connection, tables, records);
        for (ConsumerRecord<String, String> record : records) {
            sorting.take(record);
        }
        if (!sorting.events().isEmpty()) {
            handler.accept(sorting.events());
        }
        sorting.store();
        return sorting;
    }

    /** Moves past a record that the handler refuses for good. */
    Sorting quarantine(Destination to, ConsumerRecord<String, String> record, Throwable failure) {
        return transactions.inOne(to.place(), (connection, tables) -> {
            Sorting sorting = sorting(connection, tables, List.of(record));
            sorting.refuse(record, failure);
            sorting.store();
            return sorting;
        });
    }

    private Sorting sorting(Connection connection, InboxTables tables, List<ConsumerRecord<String, String>> records)
            throws SQLException {
        Set<TopicPartition> partitions = new HashSet<>();
        records.forEach(r -> partitions.add(new TopicPartition(r.topic(), r.partition())));
        return new Sorting(connection, tables, Positions.locked(connection, tables, partitions), events);
    }
}
