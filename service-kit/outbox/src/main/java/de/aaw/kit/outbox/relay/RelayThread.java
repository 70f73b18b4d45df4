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
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
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
        this.relay = new Relay(jobs, this::newProducer, patience, commits);
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

    /**
     * Not the channel's own producer, but one with all that the channel's configuration says: the relay throws it away where what
     * it holds must not be sent any more. Kafka may be away when it is made.
     */
    private Producer<String, String> newProducer() {
        Map<String, Object> settings = new HashMap<>(kafka.getProducer(CHANNEL).configuration());
        return new KafkaProducer<>(settings);
    }
}
