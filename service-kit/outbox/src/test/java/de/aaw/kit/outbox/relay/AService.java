package de.aaw.kit.outbox.relay;

import de.aaw.kit.outbox.OutboxMigration;
import de.aaw.kit.outbox.changes.AFollower;
import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.servers.Credentials;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.jspecify.annotations.Nullable;

/** A service that publishes: a fresh database with an outbox, its commits, and what it remembers of them. */
final class AService implements AutoCloseable {
    static final String ROLE = "partners";

    private static final String INSERT =
            "insert into outbox (topic, key, subject, type, version, message) values (?, ?, ?, 'test', ?, ?) returning id";
    private static final String CHANGE = """
            insert into aggregate values (?, 1) on conflict (id) do update set version = aggregate.version + 1
            returning version""";
    private static final String LEADER = """
            from pg_locks join pg_stat_activity using (pid)
             where locktype = 'advisory' and granted and pg_locks.database = (select oid from pg_database where datname = current_database())""";

    private final String url;
    private final AgroalDataSource jobs;
    private final Map<String, Long> committed = new ConcurrentHashMap<>();
    private final Queue<Long> idsAsCommitted = new ConcurrentLinkedQueue<>();

    private AService(String url) throws SQLException {
        this.url = url;
        this.jobs = pool(url, "service");
    }

    static AService onDatabase(String name) throws SQLException {
        AService service = new AService(RunningServers.postgres().emptyDatabase(name, ROLE));
        OutboxMigration.migrate(service.jobs);
        service.execute("create table aggregate (id text primary key, version bigint not null)");
        return service;
    }

    /** The one that runs as the application under test. */
    static AService underTest() throws SQLException {
        return new AService(RunningServers.postgres().jdbcUrl(ROLE));
    }

    static AgroalDataSource pool(String url, String application) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(20)
                        .exceptionSorter(new PostgreSQLExceptionSorter()) // as Quarkus does
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(
                                factory -> factory.jdbcUrl(url + "?ApplicationName=" + application)
                                        .principal(new NamePrincipal(ROLE))
                                        .credential(new SimplePassword(Credentials.of(ROLE))))));
    }

    AgroalDataSource jobs() {
        return jobs;
    }

    /** The connections of one instance of the service, under a name of their own. */
    AgroalDataSource pool(String application) throws SQLException {
        return pool(url, application);
    }

    /** Of each aggregate the newest version that was committed; all from 1 on were. */
    Map<String, Long> committed() {
        return committed;
    }

    /** Commits the next so many changes of one aggregate, in one transaction. */
    void change(String topic, String aggregate, int times) throws SQLException {
        changeTogether(topic, Collections.nCopies(times, aggregate).toArray(String[]::new));
    }

    /** Commits one change after the other, in one transaction. */
    void changeTogether(String topic, String... aggregates) throws SQLException {
        try (Connection connection = jobs.getConnection()) {
            connection.setAutoCommit(false);
            for (String aggregate : aggregates) {
                long version = committed.merge(aggregate, 1L, Long::sum);
                append(connection, topic, aggregate, version, "");
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    void noteCommitted(String aggregate, long version) {
        committed.merge(aggregate, version, Math::max);
    }

    /** A use case that writes the aggregate, appends the message and then takes its time before it commits. */
    void change(String topic, String aggregate, Duration pause) throws SQLException, InterruptedException {
        try (Connection connection = jobs.getConnection();
                PreparedStatement change = connection.prepareStatement(CHANGE)) {
            connection.setAutoCommit(false);
            change.setString(1, aggregate);
            ResultSet row = change.executeQuery();
            row.next();
            long version = row.getLong(1);
            long id = append(connection, topic, aggregate, version, "");
            Thread.sleep(pause);
            connection.commit();
            connection.setAutoCommit(true);
            idsAsCommitted.add(id);
            noteCommitted(aggregate, version);
        }
    }

    /** Of the use cases, in the order of their commits. */
    List<Long> idsAsCommitted() {
        return List.copyOf(idsAsCommitted);
    }

    /** Commits many changes of many aggregates at once: the first of each, then the second of each, and so on. */
    void changeMany(String topic, int aggregates, int changes, int bytes) throws SQLException {
        execute("""
                insert into outbox (topic, key, subject, type, version, message)
                select '%1$s', 'many-' || n, 'many-' || n, 'test', version,
                       '{"subject":"many-' || n || '","aggregateversion":' || version || ',"note":"' || repeat('x', %4$d) || '"}'
                  from generate_series(1, %3$d) version, generate_series(1, %2$d) n order by version, n""".formatted(topic, aggregates, changes, bytes));
        for (int n = 1; n <= aggregates; n++) {
            noteCommitted("many-" + n, changes);
        }
    }

    /** The new row's id. */
    static long append(Connection connection, String topic, String aggregate, long version, String note)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, topic);
            insert.setString(2, aggregate);
            insert.setString(3, aggregate);
            insert.setLong(4, version);
            insert.setString(
                    5,
                    "{\"subject\":\"%s\",\"aggregateversion\":%d,\"note\":\"%s\"}".formatted(aggregate, version, note));
            ResultSet row = insert.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    long pending() throws SQLException {
        return BacklogSize.of(jobs).pending();
    }

    long published() throws SQLException {
        return numbers("select count(*) from change").getFirst();
    }

    /** The versions of one aggregate in the change log, in its order. */
    List<Long> changesOf(String aggregate) throws SQLException {
        return numbers("select version from change where subject = '" + aggregate + "' order by position");
    }

    /** The change log from its first position to its last. */
    List<AFollower.Seen> changes() throws SQLException {
        try (Connection connection = jobs.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("select position, subject, version from change order by position");
            List<AFollower.Seen> changes = new ArrayList<>();
            while (rows.next()) {
                changes.add(new AFollower.Seen(rows.getLong(1), rows.getString(2), rows.getLong(3)));
            }
            return changes;
        }
    }

    /** The name of the relay that has the lock. */
    @Nullable
    String leader() throws SQLException {
        try (Connection connection = jobs.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet leader = statement.executeQuery("select application_name " + LEADER);
            return leader.next() ? leader.getString(1) : null;
        }
    }

    /** Cuts the connection that holds the relay's lock, as an administrator or a network would. */
    void cutTheLeadersConnection() throws SQLException {
        execute("select pg_terminate_backend(pid) " + LEADER);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = jobs.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    boolean holds(String condition) throws SQLException {
        try (Connection connection = jobs.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(condition);
            row.next();
            return row.getBoolean(1);
        }
    }

    private List<Long> numbers(String sql) throws SQLException {
        try (Connection connection = jobs.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(sql);
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }

    /** The relay of one instance, with its own connections and its own producer. */
    ARelay startRelay(String name, String bootstrapServers) throws SQLException {
        return ARelay.start(pool(name), () -> new KafkaProducer<>(ARelay.producerSettings(bootstrapServers)));
    }

    /** The same in a process of its own. */
    ARelayProcess startRelayProcess(String name, String bootstrapServers, String... options) throws Exception {
        return ARelayProcess.start(url, name, bootstrapServers, options);
    }

    AFollower follower() {
        return AFollower.ofLog(jobs);
    }

    @Override
    public void close() {
        jobs.close();
    }
}
