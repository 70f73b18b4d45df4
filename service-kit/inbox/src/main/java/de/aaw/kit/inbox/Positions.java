package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The positions of some partitions, their rows locked until the transaction ends: whoever else holds records of these partitions, another instance or this one's former self, waits and then sees
 * what is applied.
 */
final class Positions {

    private static final Comparator<TopicPartition> ORDER =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    private record Place(long offset, Instant recordedAt) {}

    private final Connection connection;
    private final InboxTables tables;
    private final Map<TopicPartition, Place> places = new HashMap<>();
    private final Set<TopicPartition> moved = new HashSet<>();
    private @Nullable Instant settledThrough;

    private Positions(Connection connection, InboxTables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /** Locks in one order always, so that instances with overlapping polls never wait for each other in a circle. */
    static Positions locked(Connection connection, InboxTables tables, Collection<TopicPartition> partitions)
            throws SQLException {
        var positions = new Positions(connection, tables);
        List<TopicPartition> wanted = partitions.stream().sorted(ORDER).toList();
        positions.load(wanted);
        if (!positions.places.keySet().containsAll(wanted)) {
            positions.insertMissing(wanted);
            positions.load(wanted);
        }
        return positions;
    }

    boolean isApplied(ConsumerRecord<?, ?> record) {
        return record.offset() <= place(record).offset();
    }

    long last(ConsumerRecord<?, ?> record) {
        return place(record).offset();
    }

    /** Moves the position onto this record and answers when it counts as recorded: its append time, but never before a lower offset's, since a broker's clock can step back. */
    Instant moveTo(ConsumerRecord<?, ?> record) {
        Instant appended = Instant.ofEpochMilli(record.timestamp());
        Instant before = place(record).recordedAt();
        Instant recordedAt = appended.isAfter(before) ? appended : before;
        places.put(partition(record), new Place(record.offset(), recordedAt));
        moved.add(partition(record));
        return recordedAt;
    }

    /** Whether answers as of that instant were called final already: then the clocks of broker and database are further apart than the margin. */
    boolean isSettled(Instant recordedAt) {
        return settledThrough != null && !recordedAt.isAfter(settledThrough);
    }

    void store() throws SQLException {
        if (moved.isEmpty()) {
            return;
        }
        List<TopicPartition> rows = moved.stream().sorted(ORDER).toList();
        var update = "update " + tables.positions() + " p set last_offset = n.last_offset, recorded_at = n.recorded_at"
                + " from unnest(?, ?, ?, ?::timestamptz[]) n (topic, partition, last_offset, recorded_at)"
                + " where p.topic = n.topic and p.partition = n.partition and p.last_offset < n.last_offset";
        try (var statement = connection.prepareStatement(update)) {
            setPartitions(statement, rows);
            statement.setArray(3, array("bigint", rows.stream().map(p -> place(p).offset())));
            statement.setArray(
                    4,
                    array("text", rows.stream().map(p -> place(p).recordedAt().toString())));
            if (statement.executeUpdate() != rows.size()) {
                throw new IllegalStateException("A locked position was moved by somebody else");
            }
        }
    }

    private void load(List<TopicPartition> partitions) throws SQLException {
        var query = "select p.topic, p.partition, p.last_offset, p.recorded_at, (select settled_through from "
                + tables.settled() + ") from " + tables.positions()
                + " p join unnest(?, ?) w (topic, partition) on p.topic = w.topic and p.partition = w.partition"
                + " order by p.topic, p.partition for update of p";
        try (var statement = connection.prepareStatement(query)) {
            setPartitions(statement, partitions);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    places.put(
                            new TopicPartition(rows.getString(1), rows.getInt(2)),
                            new Place(rows.getLong(3), Watermarks.instant(rows, 4)));
                    settledThrough = rows.getObject(5) == null ? null : Watermarks.instant(rows, 5);
                }
            }
        }
    }

    private void insertMissing(List<TopicPartition> partitions) throws SQLException {
        var insert = "insert into " + tables.positions() + " (topic, partition, last_offset, recorded_at)"
                + " select topic, partition, -1, to_timestamp(0) from unnest(?, ?) w (topic, partition)"
                + " order by topic, partition on conflict do nothing";
        try (var statement = connection.prepareStatement(insert)) {
            setPartitions(statement, partitions);
            statement.executeUpdate();
        }
    }

    private void setPartitions(PreparedStatement statement, List<TopicPartition> partitions) throws SQLException {
        statement.setArray(1, array("text", partitions.stream().map(TopicPartition::topic)));
        statement.setArray(2, array("integer", partitions.stream().map(TopicPartition::partition)));
    }

    private java.sql.Array array(String type, java.util.stream.Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private Place place(ConsumerRecord<?, ?> record) {
        return place(partition(record));
    }

    private Place place(TopicPartition partition) {
        @Nullable Place place = places.get(partition);
        if (place == null) {
            throw new IllegalStateException("Position of " + partition + " is not locked");
        }
        return place;
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
