package de.aaw.kit.outbox.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Ten who change aggregates at the same time, each taking its time before the commit: so lower ids are committed after higher ones. */
public final class Writers implements AutoCloseable {
    private static final int LONGEST_PAUSE_MILLIS = 20;

    private final List<CompletableFuture<Void>> writers = new ArrayList<>();
    private volatile boolean stopped;

    /** Changes the n-th aggregate, and waits a while before it commits. */
    public interface UseCase {
        void change(int aggregate, Duration pause) throws Exception;
    }

    private Writers() {}

    /** They write until they are closed. */
    public static Writers start(int aggregates, UseCase useCase) {
        Writers writers = new Writers();
        for (int n = 0; n < 10; n++) {
            Random random = new Random(n);
            writers.writers.add(CompletableFuture.runAsync(
                    () -> writers.write(random, aggregates, useCase),
                    task -> Thread.ofPlatform().start(task)));
        }
        return writers;
    }

    static Writers start(AService service, String topic, int aggregates) {
        return start(aggregates, (n, pause) -> service.change(topic, "aggregate-" + n, pause));
    }

    private void write(Random random, int aggregates, UseCase useCase) {
        try {
            while (!stopped) {
                useCase.change(random.nextInt(aggregates), Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS)));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** When it returns, all is committed. */
    @Override
    public void close() {
        stopped = true;
        writers.forEach(CompletableFuture::join);
    }
}
