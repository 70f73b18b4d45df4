package de.aaw.kit.outbox.relay;

import de.aaw.kit.outbox.OutboxMigration;
import de.aaw.kit.testing.servers.RunningServers;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A service that publishes: a fresh database with an outbox, and its commits. */
final class AService implements AutoCloseable {
    static final String ROLE = "partners";

    private final String url;
    private final AgroalDataSource jobs;

    private AService(String url) throws SQLException {
        this.url = url;
        this.jobs = pool(url);
    }

    static AService onDatabase(String name) throws SQLException {
        AService service = new AService(RunningServers.postgres().emptyDatabase(name, ROLE));
        OutboxMigration.migrate(service.jobs);
        return service;
    }

    private static AgroalDataSource pool(String url) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(12)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal(ROLE))
                                .credential(new SimplePassword(
                                        RunningServers.postgres().password(ROLE))))));
    }

    AgroalDataSource jobs() {
        return jobs;
    }

    /** Commits these versions of one aggregate, in one transaction. */
    void commit(String topic, String key, long... versions) throws SQLException {
        try (Connection connection = jobs.getConnection()) {
            connection.setAutoCommit(false);
            for (long version : versions) {
                append(connection, topic, key, version, "{\"version\":" + version + "}");
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    static void append(Connection connection, String topic, String key, long version, String message)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into outbox (topic, key, subject, type, version, message) values (?, ?, ?, 'test', ?, ?)")) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setString(3, key);
            insert.setLong(4, version);
            insert.setString(5, message);
            insert.executeUpdate();
        }
    }

    long pending() throws SQLException {
        return BacklogSize.of(jobs).pending();
    }

    List<Long> positions() throws SQLException {
        return numbers("select position from change order by position");
    }

    /** The versions of one aggregate in the change log, in its order. */
    List<Long> changesOf(String key) throws SQLException {
        return numbers("select version from change where key = '" + key + "' order by position");
    }

    /** Cuts the connection that holds the relay's lock, as an administrator or a network would. */
    void cutTheLeadersConnection() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
                + " and database = (select oid from pg_database where datname = current_database())");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = jobs.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
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
    ARelay startRelay(String bootstrapServers) throws SQLException {
        return ARelay.start(pool(url), bootstrapServers);
    }

    @Override
    public void close() {
        jobs.close();
    }
}
