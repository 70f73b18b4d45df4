package de.aaw.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether events are being taken in. Says what the loops saw last and asks nobody, so that it answers at once whatever is away. */
@Readiness
@ApplicationScoped
class InboxReadiness implements HealthCheck {

    private final Perseverance perseverance;
    private final Settling settling;
    private final Lags lags;
    private final InboxSettings settings;

    InboxReadiness(Perseverance perseverance, Settling settling, Lags lags, InboxSettings settings) {
        this.perseverance = perseverance;
        this.settling = settling;
        this.lags = lags;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("inbox");
        return response.status(applying(response) & reading(response) & plausible(response))
                .build();
    }

    private boolean applying(HealthCheckResponseBuilder response) {
        Perseverance.Trouble trouble = perseverance.trouble();
        if (trouble != null) {
            response.withData("retrying", trouble.reason())
                    .withData("since", trouble.since().toString());
        }
        return trouble == null;
    }

    private boolean reading(HealthCheckResponseBuilder response) {
        String trouble = settling.trouble();
        if (trouble != null) {
            response.withData("log", trouble);
        }
        return trouble == null || !settings.brokerNeededForReadiness();
    }

    private boolean plausible(HealthCheckResponseBuilder response) {
        Sight sight = lags.last();
        if (sight == null) {
            return true;
        }
        response.withData("behind", sight.lags().stream().mapToLong(Lag::behind).sum())
                .withData("quarantined", sight.quarantined());
        List<Lag> shortened = sight.shortened();
        if (!shortened.isEmpty()) {
            response.withData("shortened", "the log ends before what was applied from it: " + shortened);
        }
        return shortened.isEmpty();
    }
}
