package de.aaw.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * From the commit to the broker: submissions through the API, at a moderate rate.
 *
 * <p>An event says when its change was recorded, a few statements before the commit; the broker when it appended the record. Both clocks are this machine's. So the
 * number is a little too long: it contains the commit itself.
 */
final class BrokerLine implements Measurement {
    static final String NAME = "broker";

    private static final int PER_SECOND = 50;
    private static final int WARM_UP = 100;
    private static final int REPORTS = 1_000;
    private static final int EVENTS_OF_A_SUBMISSION = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installation installation;
    private final Alliance alliance;

    BrokerLine(Installation installation, Alliance alliance) {
        this.installation = installation;
        this.alliance = alliance;
    }

    @Override
    public List<Line> measure() throws Exception {
        Load.atRate(PER_SECOND, alliance.drafted(WARM_UP), alliance::submit);
        List<Alliance.Report> drafts = alliance.drafted(REPORTS);
        Histogram times = Load.histogram();
        try (Log log = Log.fromNowOn(installation.kafka(), "aaw.measures.report")) {
            Load.atRate(PER_SECOND, drafts, alliance::submit);
            for (ConsumerRecord<String, String> event :
                    log.read(REPORTS * EVENTS_OF_A_SUBMISSION, Duration.ofSeconds(30))) {
                times.recordValue(microsOnTheWay(event));
            }
        }
        return List.of(new Line(
                NAME,
                "commit → broker, p99",
                Load.millis(times, 99),
                "ms",
                null,
                Reach.valueAtMost(50),
                Map.of("p50", Load.millis(times, 50))));
    }

    private static long microsOnTheWay(ConsumerRecord<String, String> event) throws Exception {
        Instant committed =
                Instant.parse(JSON.readTree(event.value()).required("time").asText());
        return Math.max(0, event.timestamp() - committed.toEpochMilli()) * 1_000;
    }
}
