package de.aaw.partners.contacts;

import de.aaw.kit.testing.servers.RunningServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Where a text has left traces: in every table, on every topic, in every log. */
final class Traces {
    private static final Path OUTPUT = Path.of("target").toAbsolutePath();
    private static final Set<String> TABLES_ON_DISK = Set.of("base", "global", "pg_wal");

    private final String text;

    private Traces(String text) {
        this.text = text;
    }

    static Traces of(String text) {
        return new Traces(text);
    }

    static Connection database() throws SQLException {
        RunningServers.PostgresServer postgres = RunningServers.postgres();
        return DriverManager.getConnection(postgres.jdbcUrl("partners"), "partners", postgres.password("partners"));
    }

    /** Bytes are shown in hexadecimal digits, so these are searched for too. */
    Set<String> tables() throws SQLException {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        Set<String> found = new TreeSet<>();
        try (Connection database = database()) {
            for (String table : allTables(database)) {
                try (var rows = database.prepareStatement("select exists (select from " + table
                        + " t where strpos(lower(t::text), lower(?)) > 0 or strpos(t::text, ?) > 0)")) {
                    rows.setString(1, text);
                    rows.setString(2, hex);
                    ResultSet row = rows.executeQuery();
                    if (row.next() && row.getBoolean(1)) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> allTables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        ResultSet rows = database.createStatement().executeQuery("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                """);
        while (rows.next()) {
            tables.add(rows.getString(1));
        }
        return tables;
    }

    Set<String> topics() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, RunningServers.kafka().bootstrapServers());
        Set<String> found = new TreeSet<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> sent : consumer.poll(Duration.ofMillis(200))) {
                    if (sent.toString().contains(text)) {
                        found.add(sent.topic());
                    }
                }
            }
        }
        return found;
    }

    /** Of the service, of PostgreSQL, Kafka and Keycloak: every file they wrote but PostgreSQL's tables. */
    Set<String> logs() throws IOException {
        Set<Path> files = new TreeSet<>(Set.of(OUTPUT.resolve("partners-service.log")));
        try (Stream<Path> written = Files.walk(OUTPUT.resolve("servers"))) {
            written.filter(Files::isRegularFile).filter(Traces::isNoTable).forEach(files::add);
        }
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                found.add(OUTPUT.relativize(file).toString());
            }
        }
        return found;
    }

    private static boolean isNoTable(Path file) {
        Set<String> folders = Stream.iterate(file, path -> path != null, Path::getParent)
                .filter(path -> path.getFileName() != null)
                .map(path -> path.getFileName().toString())
                .collect(Collectors.toSet());
        return TABLES_ON_DISK.stream().noneMatch(folders::contains);
    }
}
