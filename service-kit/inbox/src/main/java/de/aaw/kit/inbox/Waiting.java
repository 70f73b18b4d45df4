package de.aaw.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Requests that wait for versions to be applied. They hold neither a thread nor a connection: one look at the tables serves all of them. */
@ApplicationScoped
public class Waiting {

    /** How waiting ended. */
    public enum Outcome {
        APPLIED,
        BEHIND,
        IN_QUARANTINE
    }

    private static final Logger LOG = Logger.getLogger(Waiting.class);
    /** Batches of this instance are seen at once; those of others by looking again. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private record Waiter(Map<Subject, Long> needs, UniEmitter<? super Outcome> emitter) {}

    private final AgroalDataSource requests;
    private final ServingSchema serving;
    private final Set<String> topics;
    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean lookComing = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("inbox-waiting").daemon().factory());

    Waiting(AgroalDataSource requests, ServingSchema serving, InboxSettings settings) {
        this.requests = requests;
        this.serving = serving;
        this.topics = settings.topics();
    }

    /**
     * Waits for what is needed of the topics that are consumed here; other topics are not our business.
     *
     * @param needs versions by subject, both as in a consistency token
     */
    public Uni<Outcome> until(Map<Subject, Long> needs, Duration atMost) {
        Map<Subject, Long> mine = new HashMap<>(needs);
        mine.keySet().removeIf(subject -> !topics.contains(subject.topic()));
        if (mine.isEmpty()) {
            return Uni.createFrom().item(Outcome.APPLIED);
        }
        return Uni.createFrom()
                .<Outcome>emitter(emitter -> enter(new Waiter(Map.copyOf(mine), emitter)))
                .ifNoItem()
                .after(atMost)
                .recoverWithItem(Outcome.BEHIND);
    }

    /** Something may have been applied. */
    void look() {
        if (!waiters.isEmpty() && lookComing.compareAndSet(false, true)) {
            thread.execute(this::lookNow);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    private void enter(Waiter waiter) {
        waiter.emitter().onTermination(() -> waiters.remove(waiter));
        waiters.add(waiter);
        look();
    }

    private void lookNow() {
        lookComing.set(false);
        try {
            answer(List.copyOf(waiters));
        } catch (SQLException e) {
            // They wait on: either the database is back in time, or they are answered that the figures are behind.
            LOG.warnf("Waiting requests cannot be answered yet: %s", e.getMessage());
        }
        if (!waiters.isEmpty()) {
            var unused = thread.schedule(this::look, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void answer(List<Waiter> waiting) throws SQLException {
        Set<Subject> subjects = new HashSet<>();
        waiting.forEach(w -> subjects.addAll(w.needs().keySet()));
        Arrivals arrivals;
        try (var connection = requests.getConnection()) {
            arrivals = Arrivals.of(subjects, connection, new InboxTables(serving.name(connection)));
        }
        for (Waiter waiter : waiting) {
            arrivals.outcome(waiter.needs()).ifPresent(outcome -> {
                waiters.remove(waiter);
                waiter.emitter().complete(outcome);
            });
        }
    }
}
