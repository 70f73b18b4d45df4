package de.aaw.kit.rest.idempotency;

import de.aaw.kit.rest.migrations.MigratedTables;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The table of answers: there before the first request, and without those older than promised. */
@ApplicationScoped
public class IdempotencyHousekeeping {
    private static final Logger LOG = Logger.getLogger(IdempotencyHousekeeping.class);
    private static final int BEFORE_EVERYTHING_ELSE = 10;

    private final AgroalDataSource jobs;
    private final Vertx vertx;
    private final Duration kept;
    private final Duration every;
    private long timer;

    IdempotencyHousekeeping(
            @DataSource("jobs") AgroalDataSource jobs,
            Vertx vertx,
            @ConfigProperty(name = "aaw.idempotency.kept", defaultValue = "48H") Duration kept,
            @ConfigProperty(name = "aaw.idempotency.cleaned-every", defaultValue = "1H") Duration every) {
        this.jobs = jobs;
        this.vertx = vertx;
        this.kept = kept;
        this.every = every;
    }

    void start(@Observes @Priority(BEFORE_EVERYTHING_ELSE) StartupEvent start) {
        new MigratedTables("db/rest", "public", "rest_history").bringUpToDate(jobs);
        timer = vertx.setPeriodic(
                every.toMillis(),
                tick -> vertx.executeBlocking(this::forgetOldAnswers)
                        .onFailure(e -> LOG.warn(
                                "Old idempotent answers could not be deleted; the next round tries again", e)));
    }

    void stop(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
    }

    /** How many were older than promised. */
    public int forgetOldAnswers() throws SQLException {
        try (Connection connection = jobs.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from idempotent_answer where recorded_at < now() - ? * interval '1 second'")) {
            delete.setLong(1, kept.toSeconds());
            return delete.executeUpdate();
        }
    }
}
