package de.aaw.reporting.rebuilds;

import de.aaw.kit.inbox.FailureKind;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Sees to it that a running rebuild is worked on, by one instance at a time, whichever it is and how often it was broken off. */
@ApplicationScoped
class RebuildWork {

    private static final Logger LOG = Logger.getLogger(RebuildWork.class);
    private static final int SECONDS_BETWEEN_LOOKS = 1;
    /** The rebuild's own growth fills the disk that the serving schema needs. */
    private static final String DISK_FULL = "53100";

    private final AgroalDataSource jobs;
    private final Rebuilds rebuilds;
    private final Rebuilding rebuilding;
    private final Logbook logbook;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rebuild").daemon().factory());
    private boolean waiting;

    RebuildWork(@DataSource("jobs") AgroalDataSource jobs, Rebuilds rebuilds, Rebuilding rebuilding, Logbook logbook) {
        this.jobs = jobs;
        this.rebuilds = rebuilds;
        this.rebuilding = rebuilding;
        this.logbook = logbook;
    }

    void start(@Observes StartupEvent event) {
        var unused = thread.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdownNow();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("The rebuild is still at work; it is broken off, and goes on elsewhere or later");
        }
    }

    private void look() {
        try {
            Optional<Rebuild> running = rebuilds.running();
            if (running.isPresent()) {
                workAlone(running.get().number());
            }
            waiting = false;
        } catch (SQLException | RuntimeException e) {
            note(e);
        }
    }

    private void workAlone(int number) throws SQLException {
        try (SoleWorker worker = SoleWorker.tryTake(jobs)) {
            // Only now: whoever had the lock may have ended it.
            Optional<Rebuild> still = rebuilds.find(number).filter(Rebuild::isRunning);
            if (worker != null && still.isPresent()) {
                LOG.infof("Working on the rebuild: %s", still.get());
                work(still.get(), worker);
            }
        }
    }

    private void work(Rebuild rebuild, SoleWorker worker) throws SQLException {
        try {
            rebuilding.work(rebuild, () -> confirm(worker));
        } catch (RuntimeException e) {
            if (FailureKind.of(e) == FailureKind.NOT_NOW && !FailureKind.hasState(e, DISK_FULL)) {
                throw e;
            }
            LOG.errorf(e, "The rebuild failed; what serves goes on: %s", rebuild);
            logbook.failed(rebuild.number(), reason(e));
        }
    }

    /** What lies at the bottom of it: the log has the rest. */
    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause();
        if (cause != null) {
            return reason(cause);
        }
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }

    private void confirm(SoleWorker worker) {
        if (thread.isShutdown()) {
            throw new CancellationException("The service stops");
        }
        worker.confirm();
    }

    /** In full when it begins, not every second that a server is away. */
    private void note(Exception e) {
        if (!waiting && !thread.isShutdown()) {
            LOG.warn("Rebuilds do not go on now; it will be tried again until they do", e);
        }
        waiting = true;
    }
}
