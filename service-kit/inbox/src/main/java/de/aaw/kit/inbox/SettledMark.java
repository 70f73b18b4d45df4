package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** A mark that waits to be set: once everything before these ends of the log is applied, answers as of {@code through} and before never change. */
record SettledMark(Instant through, Map<TopicPartition, Long> ends) {

    SettledMark {
        ends = Map.copyOf(ends);
    }

    /**
     * Sets the mark, if all is applied, and not beyond what lies in quarantine. One statement: positions and quarantine are of one snapshot.
     *
     * @return whether all before the ends is applied
     */
    boolean setIfReached(Connection connection, InboxTables tables) throws SQLException {
        var insert = """
                insert into %s as s (settled_through)
                select least(?, (select min(recorded_at) - interval '1 microsecond' from %s))
                where not exists (
                    select from unnest(?, ?, ?) e (topic, partition, log_end)
                    left join %s p on p.topic = e.topic and p.partition = e.partition
                    where coalesce(p.last_offset, -1) + 1 < e.log_end)
                on conflict (only_row) do update set settled_through = greatest(s.settled_through, excluded.settled_through)
                """.formatted(tables.settled(), tables.quarantine(), tables.positions());
        List<TopicPartition> partitions = List.copyOf(ends.keySet());
        try (var statement = connection.prepareStatement(insert)) {
            statement.setObject(1, through.atOffset(ZoneOffset.UTC));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            partitions.stream().map(TopicPartition::topic).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "integer",
                            partitions.stream().map(TopicPartition::partition).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "bigint", partitions.stream().map(ends::get).toArray()));
            return statement.executeUpdate() == 1;
        }
    }
}
