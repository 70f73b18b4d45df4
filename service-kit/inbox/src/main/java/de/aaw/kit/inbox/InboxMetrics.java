package de.aaw.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator is to be woken by: lag, quarantine, retries. */
@ApplicationScoped
class InboxMetrics {

    private final MultiGauge lag;
    private final AtomicLong inQuarantine;
    private final Counter quarantined;
    private final Counter retries;
    private final Counter late;

    InboxMetrics(MeterRegistry registry) {
        this.lag = MultiGauge.builder("inbox.lag")
                .description("Records of the partition that are not applied yet")
                .register(registry);
        this.inQuarantine = registry.gauge("inbox.quarantine.size", new AtomicLong());
        this.quarantined = Counter.builder("inbox.quarantined")
                .description("Records put into quarantine")
                .register(registry);
        this.late = Counter.builder("inbox.late")
                .description("Records with an append time that was settled before")
                .register(registry);
        this.retries = Counter.builder("inbox.retries")
                .description("Attempts that failed for now and are repeated")
                .register(registry);
    }

    void late() {
        late.increment();
    }

    void quarantined() {
        quarantined.increment();
    }

    void retried() {
        retries.increment();
    }

    void seen(Sight sight) {
        inQuarantine.set(sight.quarantined());
        lag.register(
                sight.lags().stream()
                        .map(l -> MultiGauge.Row.of(
                                Tags.of("topic", l.topic(), "partition", Integer.toString(l.partition())), l.behind()))
                        .toList(),
                true);
    }
}
