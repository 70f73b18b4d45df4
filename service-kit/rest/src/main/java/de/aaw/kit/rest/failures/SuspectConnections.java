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

    /** Those of the other pool. */
    @Singleton
    @DataSource("jobs")
    public static class OfJobs extends SuspectConnections {
        @Inject
        OfJobs(@DataSource("jobs") Instance<AgroalDataSource> jobs) {
            super(jobs);
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
