package de.aaw.bench;

import java.sql.Connection;
import java.util.List;
import java.util.Map;

/** Reports submitted and accepted by eight clients, against pgbench writing the same rows with the same commits. */
final class ReportsLine implements Measurement {
    static final String NAME = "reports";

    private static final int CLIENTS = 8;
    private static final int WARM_UP = 400;
    private static final int REPORTS = 2_000;
    private static final int WARM_UP_OF_A_CLIENT = 100;
    private static final int REPORTS_OF_A_CLIENT = 1_000;

    private final Installation installation;
    private final Alliance alliance;

    ReportsLine(Installation installation, Alliance alliance) {
        this.installation = installation;
        this.alliance = alliance;
    }

    @Override
    public List<Line> measure() throws Exception {
        List<Alliance.Report> warmUp = alliance.drafted(WARM_UP);
        List<Alliance.Report> drafts = alliance.drafted(REPORTS);
        Load.together(CLIENTS, warmUp, this::submitAndAccept);
        Load.Result reports = Load.together(CLIENTS, drafts, this::submitAndAccept);
        return List.of(new Line(
                NAME,
                "submit and accept, 8 clients",
                reports.perSecond(),
                "reports/s",
                new Line.Limit("pgbench", pgbench()),
                Reach.ratioAtLeast(0.3),
                Map.of("p99 ms", reports.p99())));
    }

    private void submitAndAccept(Alliance.Report draft) throws Exception {
        alliance.accept(alliance.submit(draft));
    }

    private double pgbench() throws Exception {
        Pgbench pgbench = new Pgbench(installation, CLIENTS);
        try (Connection database = installation.database("measures");
                Connection other = installation.database("measures")) {
            Backlog backlog = new Backlog(database, other);
            backlog.awaitSent();
            pgbench.prepare(backlog.published("aaw.measures.report", 0));
        }
        pgbench.run(0, WARM_UP_OF_A_CLIENT);
        return pgbench.run(WARM_UP_OF_A_CLIENT, REPORTS_OF_A_CLIENT);
    }
}
