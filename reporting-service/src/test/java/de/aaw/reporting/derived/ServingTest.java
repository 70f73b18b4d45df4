package de.aaw.reporting.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.aaw.servers.StartChecks;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSourceListener;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

/** A database that is not there. */
class ServingTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whoAsksWaitsForOneConnectionOnly() throws SQLException {
        try (AgroalDataSource nobody = nobody()) {
            assertThrows(DataAccessException.class, () -> new Serving(nobody).read(dsl -> 1));
            assertEquals(1, asked.get());
        }
    }

    private AgroalDataSource nobody() throws SQLException {
        int port = StartChecks.freePort();
        var pool = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(connections -> connections
                        .maxSize(2)
                        .acquisitionTimeout(Duration.ofMillis(200))
                        .connectionFactoryConfiguration(
                                factory -> factory.jdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/reporting")));
        return AgroalDataSource.from(pool, new AgroalDataSourceListener() {
            @Override
            public void beforeConnectionAcquire() {
                asked.incrementAndGet();
            }
        });
    }
}
