package de.aaw.kit.outbox.relay;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A relay whose thread has ended (out of memory, say) would never send again: only a restart helps. */
@Liveness
public class RelayLiveness implements HealthCheck {
    @Inject
    RelayThread relay;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox relay runs")
                .status(relay.status().phase() != RelayStatus.Phase.STOPPED)
                .build();
    }
}
