package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** The moment in which a schema takes the place of the serving one: it may lack nothing that was answered from, and nobody may have to wait for long. */
record TakeOver(
        Transactions transactions, Batch batch, Quarantine quarantine, Feed feed, Destination to, Runnable serving) {

    private static final Logger LOG = Logger.getLogger(TakeOver.class);
    /** Records that may still be missing when the others begin to wait. */
    private static final long FEW = 100;

    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PATIENCE = Duration.ofSeconds(16);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** Not in this attempt. */
    private static final class NotYet extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotYet(String reason) {
            super(reason);
        }
    }

    /**
     * Answers how long the others waited.
     *
     * @param step applies what the log holds next, in transactions of its own
     */
    Duration whenCaughtUp(Runnable step) {
        for (Duration patience = FIRST_PATIENCE; ; patience = longer(patience)) {
            catchUp(step);
            retryRefused();
            try {
                return alone(patience);
            } catch (RuntimeException e) {
                if (!(e instanceof NotYet) && !FailureKind.hasState(e, LOCK_NOT_AVAILABLE)) {
                    throw e;
                }
                LOG.infof("The next schema does not serve yet: %s", Refusal.inFull(e));
            }
        }
    }

    private static Duration longer(Duration patience) {
        Duration doubled = patience.multipliedBy(2);
        return doubled.compareTo(LONGEST_PATIENCE) < 0 ? doubled : LONGEST_PATIENCE;
    }

    /** From what is applied: what was polled in an attempt that failed is not. */
    private void catchUp(Runnable step) {
        feed.seek(transactions.inOne(to.place(), Watermarks::current));
        do {
            step.run();
        } while (feed.missing(transactions.reading(TakeOver::ends)) > FEW);
    }

    /** Those that were refused here and by the serving schema, and that this one was told to retry meanwhile. */
    private void retryRefused() {
        transactions.reading(this::refused).forEach(record -> quarantine.retry(to, record.id()));
        List<Heritage.Refused> still = transactions.reading(this::refused);
        if (!still.isEmpty()) {
            throw new Succession.WouldBeMissing(
                    still.stream().map(Heritage.Refused::name).toList());
        }
    }

    private Duration alone(Duration patience) {
        long start = System.nanoTime();
        transactions.inOne(transactions.servingAlone(patience), (connection, served) -> {
            applyRest(connection, ends(connection, served), start + patience.toNanos());
            if (!refused(connection, served).isEmpty()) {
                throw new NotYet("a record was refused just now");
            }
            heritage(connection, served).settle();
            serving.run();
            return served;
        });
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void applyRest(Connection connection, Map<TopicPartition, Long> ends, long deadline) throws SQLException {
        while (feed.missing(ends) > 0) {
            if (System.nanoTime() > deadline) {
                throw new NotYet("what was missing took too long");
            }
            var records = new ArrayList<ConsumerRecord<String, String>>();
            feed.poll().forEach(records::add);
            if (!records.isEmpty()) {
                apply(connection, records);
            }
        }
    }

    private void apply(Connection connection, List<ConsumerRecord<String, String>> records) throws SQLException {
        try {
            batch.apply(connection, to.place().tables(connection), to.handler(), records);
        } catch (RuntimeException e) {
            if (FailureKind.of(e) == FailureKind.NOT_NOW) {
                throw e;
            }
            throw new NotYet("the next step has to look at one record after the other: " + Refusal.inFull(e));
        }
    }

    private List<Heritage.Refused> refused(Connection connection, InboxTables served) throws SQLException {
        return heritage(connection, served).refused();
    }

    private Heritage heritage(Connection connection, InboxTables served) throws SQLException {
        return new Heritage(connection, served, to.place().tables(connection));
    }

    private static Map<TopicPartition, Long> ends(Connection connection, InboxTables served) throws SQLException {
        return Watermarks.current(connection, served).next();
    }
}
