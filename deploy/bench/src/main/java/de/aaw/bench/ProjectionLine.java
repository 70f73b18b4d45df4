package de.aaw.bench;

import de.aaw.servers.Postgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Facts and figures made from a full log into an empty database by a reporting-service of its own, against {@code COPY} of the same values into a table with the same key. */
final class ProjectionLine implements Measurement {
    static final String NAME = "projection";

    private static final int REPORTS = 400;
    private static final int COPIES = 25;
    private static final String SERVICE = "reporting";
    private static final String EMPTY = "reporting_bench";
    private static final String APPLIED = "select coalesce(sum(last_offset + 1), 0) from reporting_1.inbox_position";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Installation installation;
    private final Alliance alliance;

    ProjectionLine(Installation installation, Alliance alliance) {
        this.installation = installation;
        this.alliance = alliance;
    }

    @Override
    public List<Line> measure() throws Exception {
        fillTopics();
        try (Connection running = installation.database(SERVICE)) {
            awaitApplied(running); // so that it does nothing beside what is measured
        }
        Postgres.createEmptyDatabase(installation.ports().postgres(), EMPTY, SERVICE);
        try (Connection database = installation.database(EMPTY, SERVICE)) {
            double seconds = projected(database);
            long values = number(database, "select count(*) from reporting_1.revision_value");
            return List.of(new Line(
                    NAME,
                    "projection from a full topic",
                    values / seconds,
                    "values/s",
                    new Line.Limit("COPY of the same rows", copied(database, values)),
                    Reach.ratioAtLeast(0.15),
                    Map.of("values", (double) values)));
        }
    }

    private void fillTopics() throws Exception {
        try (Connection database = installation.database("measures");
                Connection other = installation.database("measures")) {
            Backlog backlog = new Backlog(database, other);
            alliance.measures();
            backlog.awaitSent();
            long before = backlog.lastPosition();
            alliance.accepted(REPORTS);
            backlog.awaitSent();
            new FullTopics(installation.kafka())
                    .fill(
                            backlog.published("aaw.measures.measure", 0),
                            backlog.published("aaw.measures.report", before),
                            COPIES);
        }
    }

    /** Seconds from the first to the last event that a new reporting-service applies. */
    private double projected(Connection database) throws Exception {
        Map<String, String> elsewhere = Map.of(
                "AAW_DB_URL", Postgres.jdbcUrl(installation.ports().postgres(), EMPTY), "AAW_INBOX_GROUP", EMPTY);
        try (App filling = App.again(installation, SERVICE, elsewhere)) {
            await(database, 1);
            long begin = System.nanoTime();
            awaitApplied(database);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private void awaitApplied(Connection database) throws Exception {
        long all = 0;
        for (String topic : List.of(
                "aaw.partners.partner",
                "aaw.partners.declaration",
                "aaw.measures.indicator",
                "aaw.measures.measure",
                "aaw.measures.report")) {
            all += BenchTopics.size(installation.kafka(), topic);
        }
        await(database, all);
    }

    private static void await(Connection database, long events) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (number(database, APPLIED) < events) {
            if (System.nanoTime() > deadline) {
                throw new IOException("only " + number(database, APPLIED) + " of " + events + " events were applied");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static double copied(Connection database, long values) throws SQLException, IOException {
        CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        copy.copyOut("copy reporting_1.revision_value to stdout", rows);
        try (Statement statement = database.createStatement()) {
            statement.execute("create schema bench");
            statement.execute("create table bench.copied (like reporting_1.revision_value,"
                    + " primary key (measure_id, report_id, revision, position))");
        }
        long begin = System.nanoTime();
        copy.copyIn("copy bench.copied from stdin", new ByteArrayInputStream(rows.toByteArray()));
        return values * 1e9 / (System.nanoTime() - begin);
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement()) {
            ResultSet rows = statement.executeQuery(query);
            rows.next();
            return rows.getLong(1);
        }
    }
}
