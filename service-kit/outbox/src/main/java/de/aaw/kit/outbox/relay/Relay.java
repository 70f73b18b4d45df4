package de.aaw.kit.outbox.relay;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import de.aaw.kit.outbox.CommitSignal;
import de.aaw.kit.outbox.relay.Pending.Lane;
import de.aaw.kit.outbox.relay.RelayStatus.Phase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what was committed, as long as it has the right to: reads in id order, waits for the broker, then settles. Keeps
 * nothing in memory, so that a stop at any point repeats messages at worst.
 */
final class Relay implements Runnable {
    /** The safety net where a wake-up is lost, and how often a relay in reserve asks for the lock. */
    static final Duration POLL = Duration.ofSeconds(1);

    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final UUID id = UUID.randomUUID();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final DataSource jobs;
    private final Supplier<Producer<String, String>> producers;
    private final Duration patience;
    private final CommitSignal commits;
    private final Backoff backoff = new Backoff();
    private final HeldBack heldBack = new HeldBack();
    private @Nullable Producer<String, String> producer;
    private Set<Lane> resting = Set.of();
    private volatile RelayStatus status = new RelayStatus(Phase.STANDBY, null);

    /**
     * @param producers makes a new one, where there is none or the last cannot be used any more
     * @param patience how long the relay waits for the producer, a little longer than {@code delivery.timeout.ms}
     */
    Relay(DataSource jobs, Supplier<Producer<String, String>> producers, Duration patience, CommitSignal commits) {
        this.jobs = jobs;
        this.producers = producers;
        this.patience = patience;
        this.commits = commits;
    }

    RelayStatus status() {
        return status;
    }

    /** Lets the batch that is on its way arrive first. */
    void stop() {
        stop.countDown();
        commits.ring();
    }

    @Override
    public void run() {
        try {
            while (isRunning()) {
                takePart();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            throwProducerAway();
            status = status.now(Phase.STOPPED);
        }
    }

    private void takePart() throws InterruptedException {
        try (Connection connection = jobs.getConnection()) {
            Leadership leadership = Leadership.tryTake(connection, id);
            if (leadership == null) {
                standBy(connection);
            } else {
                lead(leadership);
            }
        } catch (SQLException | RuntimeException e) {
            pauseAfter(e);
        }
    }

    private void standBy(Connection connection) throws SQLException, InterruptedException {
        status = status.now(Phase.STANDBY);
        if (commits.await(POLL)) {
            Leadership.wakeTheLeader(connection);
        }
    }

    private void lead(Leadership leadership) throws SQLException, InterruptedException {
        try {
            outwaitPredecessor(leadership);
            if (isRunning()) {
                leadership.begin();
                sendWhatComes(leadership);
                leadership.end();
            }
        } finally {
            leadership.giveUp();
        }
    }

    private void sendWhatComes(Leadership leadership) throws SQLException, InterruptedException {
        try {
            while (isRunning()) {
                lookForWork(leadership);
            }
        } catch (RuntimeException e) {
            throwProducerAway();
            throw e;
        }
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    /** What it may still hold must not leave it any more. Otherwise it is kept: the broker knows it and refuses what it sent too late. */
    private void throwProducerAway() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private void outwaitPredecessor(Leadership leadership) throws SQLException, InterruptedException {
        if (leadership.predecessorMayBeSending()) {
            status = status.now(Phase.OUTWAITING);
            sleep(patience.plus(Leadership.LEASE));
        }
    }

    private void lookForWork(Leadership leadership) throws SQLException, InterruptedException {
        heldBack.releaseWhenDue();
        List<Pending> batch = Backlog.head(leadership.connection(), heldBack.topics(), lanesLeftOut());
        if (!batch.isEmpty()) {
            send(batch, leadership);
        } else if (!resting.isEmpty()) {
            resting = Set.of(); // all others have had their turn
        } else {
            rest(leadership);
        }
    }

    private Set<Lane> lanesLeftOut() {
        Set<Lane> leftOut = new HashSet<>(resting);
        leftOut.addAll(heldBack.lanes());
        return leftOut;
    }

    private void send(List<Pending> batch, Leadership leadership) throws SQLException, InterruptedException {
        Delivery delivery = new Delivery(producer(), patience, heldBack, batch);
        delivery.run(leadership);
        boolean sent = !delivery.acknowledged().isEmpty();
        if (sent) {
            Backlog.settle(leadership.connection(), delivery.acknowledged());
        }
        status = new RelayStatus(sent ? Phase.SENDING : Phase.PAUSING, heldBack.reason());
        resting = delivery.unfinished();
        heldBack.othersHadATurn(sent);
        backoff.reset();
    }

    private void rest(Leadership leadership) throws SQLException, InterruptedException {
        heldBack.othersHadATurn(true);
        if (heldBack.reason() == null) {
            status = new RelayStatus(Phase.SENDING, null);
        }
        backoff.reset();
        awaitCommit(leadership);
    }

    private void awaitCommit(Leadership leadership) throws SQLException, InterruptedException {
        long end = System.nanoTime() + POLL.toNanos();
        boolean woken = false;
        while (!woken && System.nanoTime() < end) {
            woken = commits.await(GLANCE) || leadership.isNotified();
        }
    }

    private void pauseAfter(Exception failure) throws InterruptedException {
        status = new RelayStatus(Phase.PAUSING, String.valueOf(failure.getMessage()));
        Duration pause = backoff.next();
        LOG.warnf("Messages wait, next attempt in %s: %s", pause, failure);
        sleep(pause);
    }

    /** Shorter when the relay is to stop. */
    private void sleep(Duration duration) throws InterruptedException {
        stop.await(duration.toMillis(), MILLISECONDS);
    }

    private boolean isRunning() {
        return stop.getCount() > 0;
    }
}
