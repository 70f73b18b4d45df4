package de.aaw.kit.testing.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RunningServersTest {
    @BeforeAll
    static void startSideBySide() {
        RunningServers.start(ServerKind.POSTGRES, ServerKind.KAFKA);
    }

    @Test
    void aRoleOwnsItsDatabaseAndEntersNoOther() throws SQLException {
        var postgres = RunningServers.postgres();
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl("partners"), "partners", postgres.password("partners"));
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select current_setting('fsync') || current_setting('synchronous_commit'), "
                                + "rolsuper from pg_roles where rolname = current_user")) {
            assertTrue(row.next());
            assertEquals("onon", row.getString(1));
            assertEquals(false, row.getBoolean(2));
        }
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(
                        postgres.jdbcUrl("measures"), "partners", postgres.password("partners")));
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(postgres.jdbcUrl("partners"), "partners", "wrong"));
    }

    @Test
    void aTestGetsAFreshDatabase() throws SQLException {
        var postgres = RunningServers.postgres();
        for (int round = 0; round < 2; round++) {
            String url = postgres.emptyDatabase("fresh", "partners");
            try (Connection connection = DriverManager.getConnection(url, "partners", postgres.password("partners"))) {
                connection.createStatement().execute("create table once (id int)");
            }
        }
    }

    @Test
    void kafkaHasTheTopics() throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", RunningServers.kafka().bootstrapServers()))) {
            assertTrue(admin.listTopics().names().get().contains("aaw.measures.report"));
        }
    }
}
