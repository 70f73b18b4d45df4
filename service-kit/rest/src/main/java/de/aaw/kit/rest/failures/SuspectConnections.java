package de.aaw.kit.rest.failures;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * When one connection has broken, the others of its pool are suspect: after a black hole each that lies idle would cost the next request the time it takes to find out, one after the other.
 */
@Singleton
public class SuspectConnections implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(SuspectConnections.class);

    private final Instance<AgroalDataSource> pool;

    @Inject
    SuspectConnections(Instance<AgroalDataSource> pool) {
        this.pool = pool;
    }

    /** Those of the other pool, whose users may be patient or not: each finds the patience that is set. */
    @Singleton
    @DataSource("jobs")
    public static class OfJobs extends SuspectConnections {
        private final Duration patience;

        @Inject
        OfJobs(
                @DataSource("jobs") Instance<AgroalDataSource> jobs,
                @ConfigProperty(name = "quarkus.datasource.jobs.jdbc.additional-jdbc-properties.socketTimeout")
                        long socketTimeoutSeconds) {
            super(jobs);
            this.patience = Duration.ofSeconds(socketTimeoutSeconds);
        }

        @Override
        public void onConnectionReturn(Connection connection) {
            try {
                if (!connection.isClosed()) {
                    connection.setNetworkTimeout(Runnable::run, (int) patience.toMillis());
                }
            } catch (SQLException e) {
                LOG.warn("A connection does not take its time-out back", e);
            }
        }
    }

    /** Before the pool closes one that it gives up: if it is closed already, its link broke; else it was just old. */
    @Override
    public void onConnectionDestroy(Connection connection) {
        try {
            if (connection.isClosed()) {
                pool.get().flush(FlushMode.GRACEFUL);
            }
        } catch (SQLException e) {
            LOG.warn("A connection does not say whether it is closed", e);
        }
    }
}
