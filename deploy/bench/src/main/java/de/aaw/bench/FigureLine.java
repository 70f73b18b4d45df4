package de.aaw.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** From the answer that a report is accepted to the answer with its figure, asked for with the acceptance's consistency token. */
final class FigureLine implements Measurement {
    static final String NAME = "figure";

    private static final int PER_SECOND = 50;
    private static final int WARM_UP = 100;
    private static final int REPORTS = 1_000;

    private final Api api;
    private final Alliance alliance;

    FigureLine(Api api, Alliance alliance) {
        this.api = api;
        this.alliance = alliance;
    }

    @Override
    public List<Line> measure() throws Exception {
        List<Alliance.Report> warmUp = alliance.submitted(alliance.drafted(WARM_UP));
        List<Alliance.Report> reports = alliance.submitted(alliance.drafted(REPORTS));
        Load.atRate(PER_SECOND, warmUp, this::acceptAndAsk);
        Histogram times = Load.histogram();
        Load.atRate(PER_SECOND, reports, report -> times.recordValue(acceptAndAsk(report)));
        return List.of(new Line(
                NAME,
                "accepted report → visible figure at 50/s, p99",
                Load.millis(times, 99),
                "ms",
                null,
                Reach.valueAtMost(300),
                Map.of("p50", Load.millis(times, 50))));
    }

    private long acceptAndAsk(Alliance.Report report) throws IOException, InterruptedException {
        String token = alliance.accept(report);
        if (token == null) {
            throw new IOException("an acceptance without a Consistency-Token");
        }
        long accepted = System.nanoTime();
        Api.Answer answer = api.get(
                "analyst",
                "reporting",
                "/v1/figures?indicator=" + Alliance.INDICATOR + "&measure=" + report.measure() + "&period="
                        + report.year(),
                "Consistency-Token",
                token,
                "Prefer",
                "wait=10");
        long micros = (System.nanoTime() - accepted) / 1_000;
        if (Alliance.figure(answer.json()) != Alliance.total(report)) {
            throw new IOException("the figure is not what was accepted: " + answer.body());
        }
        return micros;
    }
}
