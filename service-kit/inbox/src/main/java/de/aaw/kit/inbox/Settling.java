package de.aaw.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks about once a second where the log ends, for the lag and for the settled mark. */
@ApplicationScoped
class Settling {

    private static final Logger LOG = Logger.getLogger(Settling.class);
    private static final int AFTER_MIGRATION = InboxMigration.BEFORE_CONSUMING + 1;

    private final Transactions transactions;
    private final InboxSettings settings;
    private final LogEnds log;
    private final Lags lags;
    private final InboxMetrics metrics;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("inbox-settling").daemon().factory());
    private @Nullable SettledMark next;
    private volatile @Nullable String trouble;

    Settling(Transactions transactions, InboxSettings settings, LogEnds log, Lags lags, InboxMetrics metrics) {
        this.transactions = transactions;
        this.settings = settings;
        this.log = log;
        this.lags = lags;
        this.metrics = metrics;
    }

    void start(@Observes @Priority(AFTER_MIGRATION) StartupEvent event) {
        long pause = settings.settleInterval().toMillis();
        var unused = thread.scheduleWithFixedDelay(this::lookOrNote, 0, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    /** Why the ends of the log are unknown, null while they are known. */
    @Nullable
    String trouble() {
        return trouble;
    }

    private void lookOrNote() {
        try {
            look();
            trouble = null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (LogEnds.Unknown | RuntimeException e) {
            note(e);
        }
    }

    private void note(Exception failure) {
        if (trouble == null && !thread.isShutdown()) {
            LOG.warnf("Nothing settles for now: %s", Refusal.inFull(failure));
        }
        trouble = Refusal.inFull(failure);
    }

    private void look() throws LogEnds.Unknown, InterruptedException {
        // The connection is not kept while the brokers are asked: that can take seconds.
        Applied applied = applied();
        Map<TopicPartition, Long> ends = log.read();
        var sight = new Sight(applied.watermark(), applied.quarantined(), ends);
        lags.seen(sight);
        metrics.seen(sight);
        if (sight.shortened().isEmpty()) {
            settle(new SettledMark(applied.at().minus(settings.settleMargin()), ends));
        } else {
            LOG.errorf("The log ends before what was applied from it: %s", sight.shortened());
        }
    }

    /** A mark is kept until it is reached: the ends of a log under load are always a little ahead. */
    private void settle(SettledMark newest) {
        SettledMark mark = next == null ? newest : next;
        next = transactions.writing(mark::setIfReached) ? null : mark;
    }

    /** What is applied, at an instant of the database's clock: this process's own may be minutes off. */
    private record Applied(Instant at, Watermark watermark, long quarantined) {}

    private Applied applied() {
        return transactions.reading((connection, tables) -> {
            Watermark watermark = Watermarks.current(connection, tables);
            return new Applied(now(connection), watermark, quarantined(connection, tables));
        });
    }

    private static Instant now(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select clock_timestamp()")) {
            rows.next();
            return Watermarks.instant(rows, 1);
        }
    }

    private static long quarantined(Connection connection, InboxTables tables) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + tables.quarantine())) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
