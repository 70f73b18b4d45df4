package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Parts the records of one transaction into those applied before, events, and what can never be applied; stores what the inbox itself keeps of them. */
final class Sorting {

    private static final Logger LOG = Logger.getLogger(Sorting.class);

    private final Connection connection;
    private final InboxTables tables;
    private final Positions positions;
    private final EventHandler handler;
    private final List<ReceivedEvent> events = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<String> late = new ArrayList<>();

    Sorting(Connection connection, InboxTables tables, Positions positions, EventHandler handler) {
        this.connection = connection;
        this.tables = tables;
        this.positions = positions;
        this.handler = handler;
    }

    List<ReceivedEvent> events() {
        return Collections.unmodifiableList(events);
    }

    List<String> refusals() {
        return refusals;
    }

    List<String> late() {
        return late;
    }

    void take(ConsumerRecord<String, String> record) throws SQLException {
        if (positions.isApplied(record)) {
            return;
        }
        LogRecord at = move(record);
        try {
            events.add(Envelope.read(at));
        } catch (Unreadable e) {
            quarantine(at, Refusal.of(e));
        }
    }

    void refuse(ConsumerRecord<String, String> record, Throwable failure) throws SQLException {
        if (positions.isApplied(record)) {
            return;
        }
        LogRecord at = move(record);
        try {
            ReceivedEvent event = Envelope.read(at);
            quarantine(at, Refusal.of(event, handler.completesVersion(event), failure));
        } catch (Unreadable e) {
            quarantine(at, Refusal.of(e));
        }
    }

    void store() throws SQLException {
        AppliedVersions.raise(
                connection,
                tables,
                events.stream().filter(handler::completesVersion).toList());
        positions.store();
    }

    private LogRecord move(ConsumerRecord<String, String> record) {
        long last = positions.last(record);
        if (last >= 0 && record.offset() > last + 1) {
            LOG.warnf("%s-%d goes on at %d after %d", record.topic(), record.partition(), record.offset(), last);
        }
        Instant recordedAt = positions.moveTo(record);
        var at = new LogRecord(
                record.topic(), record.partition(), record.offset(), recordedAt, record.key(), record.value());
        if (positions.isSettled(recordedAt)) {
            late.add(at.place());
        }
        return at;
    }

    private void quarantine(LogRecord at, Refusal refusal) throws SQLException {
        new QuarantineRows(connection, tables).add(at, refusal);
        refusals.add(at.place() + ": " + refusal.reason());
    }
}
