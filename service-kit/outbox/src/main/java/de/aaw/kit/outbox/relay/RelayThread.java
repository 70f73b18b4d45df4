package de.aaw.kit.outbox.relay;

import de.aaw.kit.outbox.CommitSignal;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs this instance's relay from the start of the service to its end. */
@ApplicationScoped
public class RelayThread {
    private static final String CHANNEL = "outbox";
    private static final Duration BEYOND_THE_PRODUCER = Duration.ofSeconds(2);

    private final KafkaClientService kafka;
    private final Duration patience;
    private final Relay relay;
    private final Thread thread;

    @Inject
    RelayThread(
            @DataSource("jobs") AgroalDataSource jobs,
            KafkaClientService kafka,
            CommitSignal commits,
            @ConfigProperty(name = "mp.messaging.outgoing.outbox.delivery.timeout.ms") long deliveryTimeout) {
        this.kafka = kafka;
        this.patience = Duration.ofMillis(deliveryTimeout).plus(BEYOND_THE_PRODUCER);
        this.relay = new Relay(jobs, this::producer, patience, commits);
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(relay);
    }

    void start(@Observes StartupEvent start) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        relay.stop();
        thread.join(patience);
    }

    RelayStatus status() {
        return relay.status();
    }

    /** The channel's own producer, with all that the channel's configuration says; made at the first use, so that Kafka may be away at the start. */
    private Producer<String, String> producer() {
        return kafka.<String, String>getProducer(CHANNEL)
                .runOnSendingThread(made -> made)
                .await()
                .atMost(patience);
    }
}
