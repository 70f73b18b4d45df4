package de.aaw.reporting.projection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.testing.servers.RunningServers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The same topics, taken in once more from their beginning by an instance that nothing happens to: what every projection must be equal to. */
final class Undisturbed {

    private static final Duration SOON = Duration.ofMinutes(3);

    private Undisturbed() {}

    /** Row by row, in every table; nothing more is published meanwhile. */
    static void assertEqual(OwnProjection disturbed, int reports) {
        String database = RunningServers.postgres().emptyDatabase("undisturbed", "reporting");
        try (var undisturbed = new OwnProjection(database);
                var instance = Instance.start(
                        "undisturbed", database, Map.of("aaw.inbox.group", "undisturbed-" + System.nanoTime()))) {
            await().atMost(SOON).until(() -> undisturbed.applied().equals(disturbed.applied()));
            assertTrue(instance.isAlive());
            assertTrue(undisturbed.reportsAccepted() >= reports, "the reports told are in it");
            Map<String, List<String>> expected = undisturbed.rows();
            Map<String, List<String>> found = disturbed.rows();
            assertEquals(expected.keySet(), found.keySet());
            expected.forEach((table, rows) -> assertEquals(
                    String.join("\n", rows), String.join("\n", found.getOrDefault(table, List.of())), table));
            assertEquals(List.of(), found.get("inbox_quarantine"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
