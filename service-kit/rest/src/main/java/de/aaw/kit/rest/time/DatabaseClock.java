package de.aaw.kit.rest.time;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jboss.logging.Logger;

/** Reads the database's clock now and then; in between time goes on by what the machine measures, which a wrong clock does not touch. */
@ApplicationScoped
public class DatabaseClock {
    private static final Logger LOG = Logger.getLogger(DatabaseClock.class);
    private static final int BEFORE_ANYTHING_IS_RECORDED = 5;
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final AgroalDataSource database;
    private final Vertx vertx;
    private long timer;

    DatabaseClock(AgroalDataSource database, Vertx vertx) {
        this.database = database;
        this.vertx = vertx;
    }

    void start(@Observes @Priority(BEFORE_ANYTHING_IS_RECORDED) StartupEvent start) {
        readOrNote();
        timer = vertx.setPeriodic(EVERY.toMillis(), tick -> vertx.executeBlocking(this::readOrNote));
    }

    void stop(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
    }

    /** While the database is away nothing is recorded. */
    private boolean readOrNote() {
        try {
            read();
            return true;
        } catch (SQLException e) {
            LOG.debug("The database does not say what time it is", e);
            return false;
        }
    }

    void read() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            long asked = System.nanoTime();
            ResultSet clock = statement.executeQuery("select clock_timestamp()");
            clock.next();
            long took = System.nanoTime() - asked;
            Instants.read(clock.getObject(1, OffsetDateTime.class).toInstant(), asked + took / 2, took);
        }
    }
}
