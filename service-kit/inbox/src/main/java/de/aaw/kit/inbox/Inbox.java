package de.aaw.kit.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Takes one poll after the other: as one transaction where that goes, record by record where one of them is refused. Public, for the invoker of {@link #take} is generated into the application's class loader. */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Batch batch;
    private final Perseverance perseverance;
    private final Waiting waiting;
    /** Threads of our own: a batch may have to wait for the database for hours, and Vert.x would call its workers blocked every second. */
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("inbox-", 0).daemon().factory());

    Inbox(Batch batch, Perseverance perseverance, Waiting waiting) {
        this.batch = batch;
        this.perseverance = perseverance;
        this.waiting = waiting;
    }

    /** The connector hands over the next poll when this one is done, and goes on sending heartbeats meanwhile. */
    @Incoming("inbox")
    public Uni<Void> take(ConsumerRecords<String, String> poll) {
        return Uni.createFrom().<Void>nullItem().emitOn(threads).invoke(() -> take(list(poll)));
    }

    private void take(List<ConsumerRecord<String, String>> records) {
        if (perseverance.isStopped()) {
            return;
        }
        try {
            together(records);
        } catch (Perseverance.Stopped e) {
            LOG.infof("%d records are left for the next start", records.size());
        }
        waiting.look();
    }

    private void together(List<ConsumerRecord<String, String>> records) {
        try {
            perseverance.untilDone("Applying a batch", () -> batch.apply(records));
        } catch (Perseverance.Stopped e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf("A batch of %d is refused and goes record by record: %s", records.size(), Refusal.inFull(e));
            records.forEach(this::alone);
        }
    }

    private void alone(ConsumerRecord<String, String> record) {
        try {
            perseverance.untilDone("Applying a record", () -> batch.apply(List.of(record)));
        } catch (Perseverance.Stopped e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf(e, "Refused: %s-%d@%d", record.topic(), record.partition(), record.offset());
            perseverance.untilDone("Putting a record into quarantine", () -> batch.quarantine(record, e));
        }
    }

    private static List<ConsumerRecord<String, String>> list(ConsumerRecords<String, String> poll) {
        var records = new ArrayList<ConsumerRecord<String, String>>(poll.count());
        poll.forEach(records::add);
        return records;
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
