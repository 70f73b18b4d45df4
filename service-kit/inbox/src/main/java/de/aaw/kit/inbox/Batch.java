package de.aaw.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
    private final InboxTables tables;
    private final InboxMetrics metrics;

    Batch(Transactions transactions, EventHandler handler, InboxSettings settings, InboxMetrics metrics) {
        this.transactions = transactions;
        this.handler = handler;
        this.tables = new InboxTables(settings.schema());
        this.metrics = metrics;
    }

    /** Those of the records that are not applied yet, all or none; records that are no events go into quarantine on the way. */
    void apply(List<ConsumerRecord<String, String>> records) {
        report(transactions.inOne(connection -> {
            var sorting = new Sorting(connection, Positions.locked(connection, tables, partitions(records)));
            for (ConsumerRecord<String, String> record : records) {
                sorting.take(record);
            }
            if (!sorting.events.isEmpty()) {
                handler.apply(List.copyOf(sorting.events));
            }
            return sorting.finish();
        }));
    }

    /** Moves past a record that the handler refuses for good. */
    void quarantine(ConsumerRecord<String, String> record, Throwable failure) {
        report(transactions.inOne(connection -> {
            var sorting = new Sorting(connection, Positions.locked(connection, tables, partitions(List.of(record))));
            sorting.refuse(record, failure);
            return sorting.finish();
        }));
    }

    /** Only after the commit: what was rolled back is neither in quarantine nor worth an alarm. */
    private void report(List<String> refusals) {
        for (String refusal : refusals) {
            LOG.error(refusal);
            metrics.quarantined();
        }
    }

    private static Set<TopicPartition> partitions(List<ConsumerRecord<String, String>> records) {
        Set<TopicPartition> partitions = new HashSet<>();
        records.forEach(r -> partitions.add(new TopicPartition(r.topic(), r.partition())));
        return partitions;
    }

    /** Parts the records of one transaction into those applied before, events, and what is no event. */
    private final class Sorting {

        private final Connection connection;
        private final Positions positions;
        private final List<ReceivedEvent> events = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();

        Sorting(Connection connection, Positions positions) {
            this.connection = connection;
            this.positions = positions;
        }

        void take(ConsumerRecord<String, String> record) throws SQLException {
            if (positions.isApplied(record)) {
                return;
            }
            LogRecord at = move(record);
            try {
                events.add(Envelope.read(at));
            } catch (Unreadable e) {
                add(at, Refusal.of(e));
            }
        }

        void refuse(ConsumerRecord<String, String> record, Throwable failure) throws SQLException {
            if (positions.isApplied(record)) {
                return;
            }
            LogRecord at = move(record);
            try {
                ReceivedEvent event = Envelope.read(at);
                add(at, Refusal.of(event, handler.completesVersion(event), failure));
            } catch (Unreadable e) {
                add(at, Refusal.of(e));
            }
        }

        List<String> finish() throws SQLException {
            AppliedVersions.raise(
                    connection,
                    tables,
                    events.stream().filter(handler::completesVersion).toList());
            positions.store();
            return refusals;
        }

        private LogRecord move(ConsumerRecord<String, String> record) {
            long last = positions.last(record);
            if (record.offset() > last + 1 && last >= 0) {
                LOG.warnf("%s-%d goes on at %d after %d", record.topic(), record.partition(), record.offset(), last);
            }
            Instant recordedAt = positions.moveTo(record);
            return new LogRecord(
                    record.topic(), record.partition(), record.offset(), recordedAt, record.key(), record.value());
        }

        private void add(LogRecord at, Refusal refusal) throws SQLException {
            new QuarantineRows(connection, tables).add(at, refusal);
            refusals.add("Into quarantine: %s-%d@%d, recorded at %s: %s"
                    .formatted(at.topic(), at.partition(), at.offset(), at.recordedAt(), refusal.reason()));
        }
    }
}
