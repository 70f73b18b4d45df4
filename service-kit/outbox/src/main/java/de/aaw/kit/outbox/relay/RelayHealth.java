package de.aaw.kit.outbox.relay;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells how the relay is doing, and is always up: while Kafka is away the service still takes requests, messages wait. */
@Readiness
public class RelayHealth implements HealthCheck {
    @Inject
    RelayThread relay;

    // The pool for requests, which gives up in time: whoever asks for health does not wait for ever.
    @Inject
    AgroalDataSource database;

    @Override
    public HealthCheckResponse call() {
        RelayStatus status = relay.status();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("outbox")
                .up()
                .withData("relay", status.phase().name());
        if (status.lastFailure() != null) {
            answer.withData("lastFailure", status.lastFailure());
        }
        return withBacklog(answer).build();
    }

    private HealthCheckResponseBuilder withBacklog(HealthCheckResponseBuilder answer) {
        try {
            BacklogSize backlog = BacklogSize.of(database);
            return answer.withData("pending", backlog.pending())
                    .withData("oldestAgeSeconds", Math.round(backlog.oldestAgeSeconds()));
        } catch (SQLException e) {
            return answer.withData("backlog", "unknown: " + e.getMessage());
        }
    }
}
