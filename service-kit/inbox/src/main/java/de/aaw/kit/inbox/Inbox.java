package de.aaw.kit.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Takes one poll after the other: as one transaction where that goes, in parts where one of them is refused. Public, for the invoker of {@link #take} is generated into the application's class loader. */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Batch batch;
    private final Destination serving;
    private final Perseverance perseverance;
    private final InboxMetrics metrics;
    private final Waiting waiting;
    /** Threads of our own: a batch may have to wait for the database for hours, and Vert.x would call its workers blocked every second. */
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("inbox-", 0).daemon().factory());

    Inbox(
            Batch batch,
            Transactions transactions,
            EventHandler handler,
            Perseverance perseverance,
            InboxMetrics metrics,
            Waiting waiting) {
        this.batch = batch;
        this.serving = new Destination(transactions.serving(), handler::apply);
        this.perseverance = perseverance;
        this.metrics = metrics;
        this.waiting = waiting;
    }

    /** The connector hands over the next poll when this one is done, and goes on sending heartbeats meanwhile. */
    @Incoming("inbox")
    public Uni<Void> take(ConsumerRecords<String, String> poll) {
        return Uni.createFrom().<Void>nullItem().emitOn(threads).invoke(() -> apply(poll));
    }

    private void apply(ConsumerRecords<String, String> poll) {
        if (perseverance.isStopped()) {
            return;
        }
        try {
            new Portions(this::together, this::refused).apply(poll);
        } catch (Perseverance.Stopped e) {
            LOG.infof("Of %d records some are left for the next start", poll.count());
        }
    }

    private void together(List<ConsumerRecord<String, String>> records) {
        perseverance.untilDone("Applying a batch", () -> report(batch.apply(serving, records)));
        waiting.look();
    }

    private void refused(ConsumerRecord<String, String> record, RuntimeException failure) {
        LOG.warnf(failure, "Refused: %s-%d@%d", record.topic(), record.partition(), record.offset());
        perseverance.untilDone(
                "Putting a record into quarantine", () -> report(batch.quarantine(serving, record, failure)));
        waiting.look();
    }

    /** Only after the commit: what was rolled back is neither in quarantine nor worth an alarm. */
    private void report(Sorting sorted) {
        for (String refusal : sorted.refusals()) {
            LOG.errorf("Into quarantine: %s", refusal);
            metrics.quarantined();
        }
        for (String late : sorted.late()) {
            LOG.errorf("Recorded in a time that was settled, since the clocks of broker and database differ: %s", late);
            metrics.late();
        }
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
