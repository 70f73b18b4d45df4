package de.aaw.bench;

import de.aaw.servers.Postgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load generator, with what submitting and accepting a report writes; in a database of its own on the same server. */
final class Pgbench {
    private static final String DATABASE = "bench";
    private static final String ROLE = "measures";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final List<String> MIGRATIONS = List.of(
            "measures-service/src/main/resources/db/migration", "service-kit/outbox/src/main/resources/db/outbox");

    private final Installation installation;
    private final int clients;

    Pgbench(Installation installation, int clients) {
        this.installation = installation;
        this.clients = clients;
    }

    /** The tables as the service has them, and drafts to submit. */
    void prepare(List<Message> samples) throws IOException, SQLException {
        Postgres.createEmptyDatabase(installation.ports().postgres(), DATABASE, ROLE);
        try (Connection database = installation.database(DATABASE, ROLE)) {
            for (String folder : MIGRATIONS) {
                for (Path migration : inOrder(installation.root().resolve(folder))) {
                    execute(database, Files.readString(migration));
                }
            }
            execute(database, resource("records.sql"));
            insert(database, samples);
        }
    }

    /** Reports a second: so many of each client, beginning after the number given. */
    double run(int after, int reportsOfAClient) throws IOException, InterruptedException {
        Path script = installation.state().resolve("tmp/submit-and-accept.sql");
        Files.writeString(script, resource("submit-and-accept.sql"));
        Path said = installation.state().resolve("logs/pgbench.log");
        ProcessBuilder builder = new ProcessBuilder(
                        "pgbench",
                        "--host=127.0.0.1",
                        "--port=" + installation.ports().postgres(),
                        "--username=" + ROLE,
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=2",
                        "--define=number=" + after,
                        "--transactions=" + reportsOfAClient,
                        "--file=" + script,
                        DATABASE)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("PGPASSWORD", Installation.password(ROLE));
        return rate(builder.start().waitFor(), Files.readString(said));
    }

    private static double rate(int exit, String said) throws IOException {
        Matcher rate = RATE.matcher(said);
        if (exit != 0 || !rate.find()) {
            throw new IOException("pgbench ended with " + exit + ": " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static List<Path> inOrder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void insert(Connection database, List<Message> samples) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("insert into sample (type, message) values (?, ?) on conflict do nothing")) {
            for (Message sample : samples) {
                insert.setString(1, sample.type());
                insert.setString(2, sample.text());
                insert.executeUpdate();
            }
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = Pgbench.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
