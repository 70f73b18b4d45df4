package de.aaw.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each service takes of the machine's memory once it has worked: after the load of all other lines, more reports, and questions to each. */
final class MemoryLine implements Measurement {
    static final String NAME = "memory";

    private static final int REPORTS = 1_000;
    private static final int CLIENTS = 8;
    private static final Duration ASKED = Duration.ofSeconds(5);
    private static final Map<String, String> QUESTIONS = Map.of(
            "partners", "/v1/partners/bench",
            "measures", "/v1/measures?limit=100",
            "reporting", "/v1/figures?by=period:year&indicator=" + Alliance.INDICATOR);

    private final Installation installation;
    private final Api api;
    private final Alliance alliance;

    MemoryLine(Installation installation, Api api, Alliance alliance) {
        this.installation = installation;
        this.api = api;
        this.alliance = alliance;
    }

    @Override
    public List<Line> measure() throws Exception {
        alliance.accepted(REPORTS);
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            Load.together(
                    CLIENTS, ASKED, List.of(question.getValue()), path -> api.get("office", question.getKey(), path));
        }
        List<Line> lines = new ArrayList<>();
        for (String service : Installation.SERVICES) {
            ServiceProcess process = ServiceProcess.of(installation, service);
            lines.add(new Line(
                    NAME,
                    "resident memory, " + service + ", " + process.longestHeap(),
                    process.residentMegabytes(),
                    "MB",
                    null,
                    Reach.valueAtMost(350),
                    Map.of()));
        }
        return lines;
    }
}
