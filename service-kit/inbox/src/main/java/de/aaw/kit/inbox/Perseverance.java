package de.aaw.kit.inbox;

import de.aaw.kit.rest.time.Instants;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Repeats what cannot be done now until it can, outside any transaction; only the end of the process stops it. */
@ApplicationScoped
class Perseverance {

    private static final Logger LOG = Logger.getLogger(Perseverance.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);

    private final Duration longestWait;
    private final InboxMetrics metrics;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Trouble trouble;

    /** What keeps the inbox from going on, since when. */
    record Trouble(String reason, Instant since) {}

    /** The process ends; whatever was to be done will be done by the next one. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("The inbox is stopping");
        }
    }

    Perseverance(InboxSettings settings, InboxMetrics metrics) {
        this.longestWait = settings.retryLongestWait();
        this.metrics = metrics;
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    boolean isStopped() {
        return stopped.getCount() == 0;
    }

    @Nullable
    Trouble trouble() {
        return trouble;
    }

    /** Returns when it is done; throws what is wrong for good. */
    void untilDone(String what, Runnable attempt) {
        for (Duration wait = FIRST_WAIT; ; wait = longer(wait)) {
            try {
                attempt.run();
                trouble = null;
                return;
            } catch (RuntimeException | Error e) {
                if (FailureKind.of(e) == FailureKind.FOR_GOOD) {
                    throw e;
                }
                note(what, e);
            }
            pause(wait);
        }
    }

    private void note(String what, Throwable failure) {
        metrics.retried();
        Trouble before = trouble;
        if (before == null) {
            trouble = new Trouble(Refusal.inFull(failure), Instants.now());
            LOG.errorf(failure, "%s is not possible now; it will be repeated until it is", what);
        } else {
            LOG.warnf("%s is not possible since %s: %s", what, before.since(), failure);
        }
    }

    private Duration longer(Duration wait) {
        Duration doubled = wait.multipliedBy(2);
        return doubled.compareTo(longestWait) < 0 ? doubled : longestWait;
    }

    private void pause(Duration wait) {
        try {
            if (stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
