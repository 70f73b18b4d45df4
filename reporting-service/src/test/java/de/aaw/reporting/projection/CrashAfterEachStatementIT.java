package de.aaw.reporting.projection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.reporting.history.Published;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Taking events in ends behind each of its statements, from BEGIN to COMMIT: afterwards everything is as if it had not. */
class CrashAfterEachStatementIT {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration SHORTLY = Duration.ofMillis(10);
    private static final int IN_ITS_MIDDLE = 20;
    private static final Predicate<List<String>> AT_ITS_END = transaction ->
            transaction.getFirst().equals("BEGIN") && transaction.getLast().equals("COMMIT");

    private final OwnProjection projection =
            new OwnProjection(RunningServers.postgres().emptyDatabase("crash", "reporting"));
    private final Wire wire = new Wire(RunningServers.postgres().port());
    private int told;
    /** As far as it came, the last of those that ended before they should. */
    private List<String> ended = List.of();

    private Instance instance = start();

    CrashAfterEachStatementIT() throws IOException {}

    /** Positions of partitions never heard of are rows to be inserted: from now on each batch takes the same statements. */
    @BeforeEach
    void everyPartitionIsKnown() {
        while (projection.applied().size() < 3 + 12 + 12) {
            List<Published> many =
                    Stream.generate(this::next).limit(50).flatMap(List::stream).toList();
            projection.awaitApplied(projection.publish(many), SOON);
        }
    }

    @Test
    void ofABatchOfEveryKindOfEventByTheEndOfItsConnection() {
        int statement = 1;
        while (cutInOneBatch(statement)) {
            statement++;
        }
        assertTheLastWasWhole();
        Undisturbed.assertEqual(projection, told);
    }

    @Test
    @Tag("slow")
    void ofEachKindOfEventByTheEndOfItsConnection() {
        int statement = 1;
        while (cutInEachEvent(statement)) {
            statement++;
        }
        assertTheLastWasWhole();
        Undisturbed.assertEqual(projection, told);
    }

    @Test
    void ofABatchInItsMiddleAndBehindItsCommitByTheDeathOfTheProcess() {
        assertTrue(isKilled(behind(IN_ITS_MIDDLE)));
        assertTrue(isKilled(AT_ITS_END.and(batch -> batch.size() > IN_ITS_MIDDLE)));
        Undisturbed.assertEqual(projection, told);
    }

    @Test
    @Tag("slow")
    void ofABatchOfEveryKindOfEventByTheDeathOfTheProcess() {
        int statement = 1;
        while (isKilled(behind(statement))) {
            statement++;
        }
        assertTheLastWasWhole();
        Undisturbed.assertEqual(projection, told);
    }

    /** Whether the batch has so many statements. Where the poll parted the events it is not the one that was meant: once more. */
    private boolean cutInOneBatch(int statement) {
        for (int attempt = 0; attempt < 20; attempt++) {
            boolean cut = isCut(behind(statement), next());
            if (wire.transactions().size() == (cut ? 2 : 1)) {
                return cut;
            }
        }
        throw new AssertionError("The events never came together: " + wire.transactions());
    }

    /** Whether any of them has so many statements. */
    private boolean cutInEachEvent(int statement) {
        boolean any = false;
        for (Published event : next()) {
            any |= isCut(behind(statement), List.of(event));
        }
        return any;
    }

    private void assertTheLastWasWhole() {
        assertTrue(!ended.isEmpty() && AT_ITS_END.test(ended), ended::toString);
    }

    private boolean isCut(Predicate<List<String>> spot, List<Published> events) {
        wire.cutAt(spot);
        List<RecordMetadata> places = projection.publish(events);
        await().atMost(SOON)
                .pollInterval(SHORTLY)
                .until(() -> isCommitted(places) && (wire.isWaiting() || isRepeated()));
        return isSprung();
    }

    private boolean isSprung() {
        if (wire.isWaiting()) {
            return false;
        }
        ended = wire.transactions().getFirst();
        return true;
    }

    /** A new one comes in the place of the dead, as the orchestrator would have it. */
    private boolean isKilled(Predicate<List<String>> spot) {
        Instance victim = instance;
        wire.doAt(spot, victim::kill);
        List<RecordMetadata> places = projection.publish(next());
        await().atMost(SOON).pollInterval(SHORTLY).until(() -> !wire.isWaiting() || isCommitted(places));
        if (!isSprung()) {
            return false;
        }
        victim.close();
        instance = start();
        projection.awaitApplied(places, SOON);
        return true;
    }

    /** The wire has seen it too. */
    private boolean isCommitted(List<RecordMetadata> places) {
        return projection.isApplied(places)
                && AT_ITS_END.test(wire.transactions().getLast());
    }

    /** Who has not heard of the end of a transaction begins it anew. */
    private boolean isRepeated() {
        return wire.transactions().size() > 1;
    }

    private static Predicate<List<String>> behind(int statement) {
        return transaction -> transaction.size() == statement;
    }

    private List<Published> next() {
        return SmallHistory.everyKind("X%06d".formatted(told++));
    }

    /** What is published in one go comes in one poll: the broker waits a moment for more. Nothing but batches is to pass the wire after the start. */
    private Instance start() {
        return Instance.start(
                "crash",
                wire.url("crash"),
                Map.of(
                        "mp.messaging.incoming.inbox.fetch.min.bytes", "1000000",
                        "mp.messaging.incoming.inbox.fetch.max.wait.ms", "100",
                        "aaw.inbox.settle-interval", "1H",
                        // Where the first look at the log is in vain, the next is hours away.
                        "aaw.inbox.broker-needed-for-readiness", "false",
                        "aaw.inbox.retry-longest-wait", "0.1S",
                        // Of its own, so as not to wait until the log has noticed that the former one is dead.
                        "aaw.inbox.group", "crash-" + System.nanoTime()));
    }

    @AfterEach
    void stop() throws Exception {
        instance.close();
        projection.close();
        wire.close();
    }
}
