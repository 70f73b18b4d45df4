package de.aaw.reporting.projection;

import de.aaw.reporting.history.Published;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Reports and their corrections, published one after the other until it is stopped, each with an event of it said twice. */
final class Flow implements AutoCloseable {

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(200);
    private static final List<List<Integer>> ORDERS =
            Orders.after(2, Orders.withRepeats(Orders.interleavings(8).getFirst(), 1));

    private final String name = Long.toString(System.nanoTime());
    private final OwnProjection projection;
    private int told;
    private final List<RecordMetadata> places = new ArrayList<>();
    private volatile boolean stopped;
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::publish);

    Flow(OwnProjection projection) {
        this.projection = projection;
    }

    String name() {
        return name;
    }

    void start() {
        thread.start();
    }

    private void publish() {
        try {
            while (!stopped) {
                tellNext();
                TimeUnit.NANOSECONDS.sleep(BETWEEN_REPORTS.toNanos());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void tellNext() {
        List<Published> history = SmallHistory.aCorrectedReport("Z%s-%06d".formatted(name, told));
        List<Integer> order = ORDERS.get(told % ORDERS.size());
        places.addAll(projection.publish(order.stream().map(history::get).toList()));
        told++;
    }

    /** Of what was published up to now, and of some more in every partition. */
    void awaitApplied(Duration atMost) {
        List<RecordMetadata> sofar;
        for (int i = 0; i < 20; i++) {
            tellNext();
        }
        synchronized (this) {
            sofar = List.copyOf(places);
        }
        projection.awaitApplied(sofar, atMost);
    }

    /** Not by an interrupt: what is published is noted too. */
    private void stop() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void stopAndAssertOneReadModel(Duration within) {
        stop();
        awaitApplied(within);
        Undisturbed.assertEqual(projection, told);
    }

    @Override
    public void close() {
        stop();
    }
}
