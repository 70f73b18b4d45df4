package de.aaw.bench;

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

/** Facts and figures made from a full log into an empty schema, against {@code COPY} of the same values into a table with the same key. */
final class ProjectionLine implements Measurement {
    static final String NAME = "projection";

    private static final int REPORTS = 400;
    private static final int COPIES = 25;
    private static final int SCHEMA = 2;
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
        try (Connection database = installation.database("reporting")) {
            awaitApplied(database, 1);
            double seconds = projected(database);
            long values = number(database, "select count(*) from reporting_%d.revision_value".formatted(SCHEMA));
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
        try (App filling = App.again(installation, "reporting", Map.of("AAW_SCHEMA_NUMBER", "" + SCHEMA))) {
            await(database, SCHEMA, 1);
            long begin = System.nanoTime();
            awaitApplied(database, SCHEMA);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private void awaitApplied(Connection database, int schema) throws Exception {
        long all = 0;
        for (String topic : List.of(
                "aaw.partners.partner",
                "aaw.partners.declaration",
                "aaw.measures.indicator",
                "aaw.measures.measure",
                "aaw.measures.report")) {
            all += BenchTopics.size(installation.kafka(), topic);
        }
        await(database, schema, all);
    }

    private static void await(Connection database, int schema, long events) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String applied = "select coalesce(sum(last_offset + 1), 0) from reporting_%d.inbox_position".formatted(schema);
        while (number(database, applied) < events) {
            if (System.nanoTime() > deadline) {
                throw new IOException("only " + number(database, applied) + " of " + events + " events were applied");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static double copied(Connection database, long values) throws SQLException, IOException {
        CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        copy.copyOut("copy reporting_%d.revision_value to stdout".formatted(SCHEMA), rows);
        try (Statement statement = database.createStatement()) {
            statement.execute("create schema bench");
            statement.execute("create table bench.copied (like reporting_%d.revision_value,".formatted(SCHEMA)
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
