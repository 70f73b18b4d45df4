package de.aaw.kit.outbox.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Use cases that change aggregates at the same time: each a transaction that writes its aggregate, appends the message and then
 * takes its time before it commits, so that lower ids are committed after higher ones.
 */
final class Writers implements AutoCloseable {
    private static final int LONGEST_PAUSE_MILLIS = 20;
    private static final String CHANGE = """
            insert into aggregate values (?, 1) on conflict (id) do update set version = aggregate.version + 1
            returning version""";

    private final AService service;
    private final String topic;
    private final int aggregates;
    private final ConcurrentLinkedQueue<Long> idsAsCommitted = new ConcurrentLinkedQueue<>();
    private final List<CompletableFuture<Void>> writers = new ArrayList<>();
    private volatile boolean stopped;

    private Writers(AService service, String topic, int aggregates) {
        this.service = service;
        this.topic = topic;
        this.aggregates = aggregates;
    }

    /** Ten at once, until they are closed, on so many aggregates. */
    static Writers start(AService service, String topic, int aggregates) {
        Writers writers = new Writers(service, topic, aggregates);
        for (int n = 0; n < 10; n++) {
            Random random = new Random(n);
            writers.writers.add(CompletableFuture.runAsync(
                    () -> writers.write(random), task -> Thread.ofPlatform().start(task)));
        }
        return writers;
    }

    /** In the order of the commits. */
    List<Long> ids() {
        return List.copyOf(idsAsCommitted);
    }

    int commits() {
        return idsAsCommitted.size();
    }

    private void write(Random random) {
        try (Connection connection = service.jobs().getConnection()) {
            connection.setAutoCommit(false);
            while (!stopped) {
                change(connection, "aggregate-" + random.nextInt(aggregates), random.nextInt(LONGEST_PAUSE_MILLIS));
            }
            connection.setAutoCommit(true);
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(Connection connection, String aggregate, int pause) throws SQLException, InterruptedException {
        try (PreparedStatement change = connection.prepareStatement(CHANGE)) {
            change.setString(1, aggregate);
            ResultSet row = change.executeQuery();
            row.next();
            long version = row.getLong(1);
            long id = AService.append(connection, topic, aggregate, version, "");
            Thread.sleep(pause);
            connection.commit();
            idsAsCommitted.add(id);
            service.noteCommitted(aggregate, version);
        }
    }

    /** When it returns, all is committed. */
    @Override
    public void close() {
        stopped = true;
        writers.forEach(CompletableFuture::join);
    }
}
