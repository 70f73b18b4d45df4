package de.aaw.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresMainTest {
    @TempDir
    Path folder;

    @Test
    void whatWasCommittedSurvivesEveryHardKill() throws Exception {
        int port;
        try (MainProcess first = start(0)) {
            port = first.awaitReady();
            execute(port, "create table kept (id int)");
            execute(port, "insert into kept values (1)");
            first.killHard();
        }
        assertTrue(Probes.postgres(port).trouble().isEmpty(), "the server itself is left running");

        try (MainProcess afterTheKillOfItsStarter = start(port)) {
            assertEquals(port, afterTheKillOfItsStarter.awaitReady());
            execute(port, "insert into kept values (2)");
            ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
            assertEquals(1, afterTheKillOfItsStarter.awaitEnd());
        }

        try (MainProcess afterTheKillOfTheServer = start(port)) {
            afterTheKillOfTheServer.awaitReady();
            assertEquals(2, count(port));
        }
        assertFalse(Probes.postgres(port).trouble().isEmpty(), "nothing runs any more");
    }

    private MainProcess start(int port) throws Exception {
        return MainProcess.start(
                PostgresMain.class, "--folder=" + folder, "--cache=" + MainProcess.CACHE, "--port=" + port);
    }

    private long postmaster() throws Exception {
        return Long.parseLong(Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static Connection connect(int port) throws SQLException {
        return DriverManager.getConnection(Postgres.jdbcUrl(port, "partners"), "partners", Credentials.of("partners"));
    }

    private static void execute(int port, String sql) throws SQLException {
        try (Connection connection = connect(port);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(int port) throws SQLException {
        try (Connection connection = connect(port);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
