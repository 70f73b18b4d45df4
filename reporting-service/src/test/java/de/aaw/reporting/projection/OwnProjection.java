package de.aaw.reporting.projection;

import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.reporting.history.Published;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The log, and a database that instances of the service fill from it: both as the test sees them, whatever the instances do. */
final class OwnProjection implements AutoCloseable {

    private static final String ROLE = "reporting";
    /** Migrations, and up to when one has looked. */
    private static final Set<String> OF_NO_EVENT = Set.of("inbox_settled", "inbox_history", "flyway_schema_history");

    private final String url;
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            // What is published in one go travels in one request.
            Map.of("bootstrap.servers", RunningServers.kafka().bootstrapServers(), "acks", "all", "linger.ms", 20),
            new StringSerializer(),
            new StringSerializer());

    private @Nullable Connection connection;

    OwnProjection(String url) {
        this.url = url;
    }

    String url() {
        return url;
    }

    /** In this order, without waiting in between. */
    List<RecordMetadata> publish(List<Published> events) {
        List<Future<RecordMetadata>> sent = events.stream()
                .map(event -> producer.send(new ProducerRecord<>(event.topic(), event.key(), event.cloudEvent())))
                .toList();
        return sent.stream().map(OwnProjection::acknowledged).toList();
    }

    private static RecordMetadata acknowledged(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitApplied(Collection<RecordMetadata> places, Duration atMost) {
        await().atMost(atMost).pollInterval(Duration.ofMillis(20)).until(() -> isApplied(places));
    }

    boolean isApplied(Collection<RecordMetadata> places) {
        Map<TopicPartition, Long> applied = applied();
        return places.stream()
                .allMatch(place -> place.offset()
                        <= applied.getOrDefault(new TopicPartition(place.topic(), place.partition()), -1L));
    }

    /** The last offset of each partition. */
    Map<TopicPartition, Long> applied() {
        return read(dsl -> dsl.fetch("select topic, partition, last_offset from inbox_position")
                .intoMap(
                        row -> new TopicPartition(row.get(0, String.class), row.get(1, Integer.class)),
                        row -> row.get(2, Long.class)));
    }

    long reportsAccepted() {
        return read(
                dsl -> dsl.fetchSingle("select count(distinct report_id) from report_state where state = 'ACCEPTED'")
                        .get(0, Long.class));
    }

    /** All rows of all tables, by table; also what lies in quarantine and where each partition stands. */
    Map<String, List<String>> rows() {
        return read(dsl -> dsl
                .fetch("select table_name from information_schema.tables where table_schema = current_schema()"
                        + " and table_type = 'BASE TABLE'")
                .getValues(0, String.class)
                .stream()
                .filter(table -> !OF_NO_EVENT.contains(table))
                .collect(toMap(table -> table, table -> rows(dsl, table))));
    }

    private static List<String> rows(DSLContext dsl, String table) {
        return dsl.fetch("select to_jsonb(t)::text from " + table + " t order by 1")
                .getValues(0, String.class);
    }

    synchronized <T> T read(Function<DSLContext, T> question) {
        return question.apply(DSL.using(connection(), SQLDialect.POSTGRES));
    }

    /** One is kept as long as it lives: it may have to be asked often. */
    private Connection connection() {
        try {
            if (connection == null || !connection.isValid(5)) {
                connection = DriverManager.getConnection(
                        url, ROLE, RunningServers.postgres().password(ROLE));
                connection.setSchema("reporting_1");
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        producer.close(Duration.ofSeconds(5));
        if (connection != null) connection.close();
    }
}
