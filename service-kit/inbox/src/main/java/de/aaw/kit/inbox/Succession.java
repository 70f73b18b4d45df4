package de.aaw.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * How another schema takes the place of the serving one while that goes on: it is filled from the log by a consumer of its own, as often interrupted as need be, and serves once it holds all that the
 * former one does.
 */
@ApplicationScoped
public class Succession {

    /** Records that are better left to catching up: the log goes on while it is read. */
    private static final long LITTLE = 1000;

    private final Map<String, Object> kafka;
    private final AgroalDataSource jobs;
    private final LogEnds log;
    private final Transactions transactions;
    private final Batch batch;
    private final Quarantine quarantine;
    private final Waiting waiting;

    Succession(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @DataSource("jobs") AgroalDataSource jobs,
            LogEnds log,
            Transactions transactions,
            Batch batch,
            Quarantine quarantine,
            Waiting waiting) {
        this.kafka = kafka;
        this.jobs = jobs;
        this.log = log;
        this.transactions = transactions;
        this.batch = batch;
        this.quarantine = quarantine;
        this.waiting = waiting;
    }

    /** Makes the inbox's tables in the schema, where they are not there yet. */
    public void prepare(String schema) throws SQLException {
        InboxMigration.migrate(jobs, schema);
        try (Connection connection = jobs.getConnection()) {
            new Heritage(connection, transactions.tables(connection), new InboxTables(schema)).keepIdsApart();
        }
    }

    /**
     * Applies what the log holds, from where the schema's own positions are, until little has come since.
     *
     * @param handler in a transaction on the datasource {@code jobs} that also moves the positions
     * @param checkpoint between any two polls; throws what is to end the work
     */
    public void fill(String schema, Consumer<List<ReceivedEvent>> handler, Runnable checkpoint) {
        var to = new Destination(Place.named(schema), handler);
        try (Feed feed = feed()) {
            feed.seek(transactions.inOne(to.place(), Watermarks::current));
            do {
                Map<TopicPartition, Long> ends = log.now();
                while (feed.missing(ends) > 0) {
                    applyNext(feed, to, checkpoint);
                }
            } while (feed.missing(log.now()) > LITTLE);
        }
    }

    /**
     * Catches up with the serving schema and takes its place, in one transaction during which nobody writes to that.
     *
     * @param serving to be told in that transaction, on the datasource {@code jobs}
     * @return for how long the others had to wait
     * @throws WouldBeMissing when the serving schema holds what this one refuses
     */
    public Duration takeOver(
            String schema, Consumer<List<ReceivedEvent>> handler, Runnable serving, Runnable checkpoint) {
        var to = new Destination(Place.named(schema), handler);
        try (Feed feed = feed()) {
            Duration took = new TakeOver(transactions, batch, quarantine, feed, to, serving)
                    .whenCaughtUp(() -> applyNext(feed, to, checkpoint));
            waiting.look();
            return took;
        }
    }

    private Feed feed() {
        return new Feed(kafka, log.now().keySet());
    }

    private void applyNext(Feed feed, Destination to, Runnable checkpoint) {
        checkpoint.run();
        new Portions(records -> batch.apply(to, records), (record, failure) -> batch.quarantine(to, record, failure))
                .apply(feed.poll());
    }

    /** What the schema refuses although the serving one holds it: with it in place, answers would lack what they had. */
    public static final class WouldBeMissing extends RuntimeException {
        private static final long serialVersionUID = 1;

        WouldBeMissing(Collection<String> records) {
            super("Applied in the serving schema, and refused now: " + String.join("; ", records));
        }
    }
}
