package de.aaw.kit.outbox.relay;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/** What to alert on: messages that wait, and for how long. Not a number while the database is away. */
@ApplicationScoped
public class RelayMetrics {
    private static final Logger LOG = Logger.getLogger(RelayMetrics.class);

    void register(@Observes StartupEvent start, MeterRegistry meters, AgroalDataSource requests) {
        Gauge.builder("aaw.outbox.pending", requests, database -> measure(database, BacklogSize::pending))
                .description("Messages that were committed and that the broker has not acknowledged")
                .register(meters);
        Gauge.builder("aaw.outbox.oldest.age", requests, database -> measure(database, BacklogSize::oldestAgeSeconds))
                .description("How long the oldest of them has been waiting")
                .baseUnit("seconds")
                .register(meters);
    }

    private static double measure(AgroalDataSource requests, ToDoubleFunction<BacklogSize> figure) {
        try {
            return figure.applyAsDouble(BacklogSize.of(requests));
        } catch (SQLException e) {
            LOG.debug("The outbox cannot be counted", e);
            return Double.NaN;
        }
    }
}
