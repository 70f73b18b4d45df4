package de.aaw.bench;

import java.io.IOException;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/**
 * The relay of measures-service on a backlog, against a bare producer that sends the very same messages and flushes as often as the relay has settled.
 *
 * <p>The backlog is made of real reports' events. It goes to a topic that nobody reads, as the producer's does, so that no consumer takes part.
 */
final class RelayLine implements Measurement {
    static final String NAME = "relay";

    private static final int REPORTS = 400;
    private static final int WARM_UP = 10;
    private static final int COPIES = 40;

    private final Installation installation;
    private final Alliance alliance;

    RelayLine(Installation installation, Alliance alliance) {
        this.installation = installation;
        this.alliance = alliance;
    }

    @Override
    public List<Line> measure() throws Exception {
        alliance.measures();
        try (Connection database = installation.database("measures");
                Connection other = installation.database("measures")) {
            Backlog backlog = new Backlog(database, other);
            backlog.awaitSent();
            long before = backlog.lastPosition();
            alliance.accepted(REPORTS);
            backlog.awaitSent();
            List<Message> messages = backlog.published("aaw.measures.report", before);
            double relay = relayed(backlog, messages.size(), before);
            double producer = produced(messages, backlog.batches("bench.relay"));
            return List.of(new Line(
                    NAME,
                    "relay of a backlog",
                    relay,
                    "messages/s",
                    new Line.Limit("bare producer", producer),
                    Reach.ratioAtLeast(0.3),
                    Map.of()));
        }
    }

    private double relayed(Backlog backlog, int messages, long before) throws Exception {
        BenchTopics.create(installation.kafka(), "bench.warm-up", "bench.relay");
        backlog.sendCopies("bench.warm-up", before, WARM_UP);
        double seconds = backlog.sendCopies("bench.relay", before, COPIES);
        long arrived = BenchTopics.size(installation.kafka(), "bench.relay");
        if (arrived != (long) messages * COPIES) {
            throw new IOException(arrived + " messages arrived of " + (long) messages * COPIES);
        }
        return arrived / seconds;
    }

    private double produced(List<Message> messages, List<Integer> batches) throws Exception {
        BenchTopics.create(installation.kafka(), "bench.producer");
        try (BareProducer producer = new BareProducer(installation.kafka(), "bench.producer", messages)) {
            producer.send(batches.subList(0, batches.size() * WARM_UP / COPIES));
            return producer.send(batches);
        }
    }
}
