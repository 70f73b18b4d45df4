package de.aaw.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each service takes of the machine's memory once it has worked. */
final class MemoryLine implements Measurement {
    static final String NAME = "memory";

    private static final int REPORTS = 1_000;

    private final Installation installation;
    private final Alliance alliance;

    MemoryLine(Installation installation, Alliance alliance) {
        this.installation = installation;
        this.alliance = alliance;
    }

    @Override
    public List<Line> measure() throws Exception {
        alliance.accepted(REPORTS);
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
