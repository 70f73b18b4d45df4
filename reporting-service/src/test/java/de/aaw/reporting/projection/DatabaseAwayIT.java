package de.aaw.reporting.projection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.testing.ProjectFolder;
import de.aaw.servers.Postgres;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL stops and comes back, and the log goes on meanwhile: nothing is lost, nothing is put aside, and whoever asks is told at once. */
class DatabaseAwayIT {

    private static final Duration SOON = Duration.ofMinutes(3);
    /** The promise is 5 s, on a machine that has nothing else to do. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(300);

    private final Path folder = Path.of(
            "target", "database-away", Long.toString(ProcessHandle.current().pid()));
    private final int port = freePort();
    private Postgres postgres = startPostgres();
    private final OwnProjection projection = new OwnProjection(postgres.jdbcUrl("reporting"));
    private final Instance instance = Instance.start(
            "away", projection.url(), Map.of("aaw.inbox.group", "away-" + port, "aaw.inbox.settle-interval", "1S"));
    private int told;
    private final List<RecordMetadata> places = new ArrayList<>();

    DatabaseAwayIT() throws IOException {}

    @Test
    void someSeconds() throws IOException {
        nothingIsLostWhileItIsAwayFor(Duration.ofSeconds(12));
    }

    @Test
    @Tag("slow")
    void fiveMinutes() throws IOException {
        nothingIsLostWhileItIsAwayFor(Duration.ofMinutes(5));
    }

    private void nothingIsLostWhileItIsAwayFor(Duration absence) throws IOException {
        tellOne();
        projection.awaitApplied(places, SOON);
        assertEquals(200, instance.get(figure(0)).statusCode());
        postgres.close();
        Instant back = Instant.now().plus(absence);
        await().atMost(SOON).pollDelay(Duration.ZERO).until(() -> {
            assertRefusedAtOnce();
            return instance.get("/q/health/ready").statusCode() == 503;
        });
        while (Instant.now().isBefore(back)) {
            tellOne();
            assertRefusedAtOnce();
            assertUnready();
            await().pollDelay(BETWEEN_REPORTS).until(() -> true);
        }
        postgres = startPostgres();
        projection.awaitApplied(places, SOON);
        assertEverythingIsThere();
    }

    private void assertRefusedAtOnce() {
        Response answer = instance.get(figure(0));
        assertEquals(503, answer.statusCode(), answer::asString);
        assertEquals("UNAVAILABLE", answer.path("code"));
        assertNotNull(answer.header("Retry-After"));
        assertTrue(answer.time() < AT_ONCE.toMillis(), () -> answer.time() + " ms");
    }

    private void assertUnready() {
        Response ready = instance.get("/q/health/ready");
        assertEquals(503, ready.statusCode());
        assertTrue(ready.time() < AT_ONCE.toMillis(), () -> ready.time() + " ms");
        assertNotNull(ready.path("checks.find { it.name == 'inbox' }.data.retrying"), ready::asString);
        assertEquals(200, instance.get("/q/health/live").statusCode(), "nobody is to restart it");
    }

    private void assertEverythingIsThere() {
        await().atMost(SOON).until(() -> instance.get("/q/health/ready").statusCode() == 200);
        Undisturbed.assertEqual(projection, told);
        Response answer = instance.get(figure(told - 1));
        assertEquals(145, answer.jsonPath().getInt("totals[0].value"));
    }

    private String figure(int report) {
        return "/v1/figures?indicator=" + SmallHistory.indicator(name(report));
    }

    private String name(int report) {
        return "Y%d-%06d".formatted(port, report);
    }

    private void tellOne() {
        places.addAll(projection.publish(SmallHistory.everyKind(name(told++))));
    }

    private Postgres startPostgres() throws IOException {
        Path cache = ProjectFolder.root().resolve(".aaw").resolve("cache");
        Files.createDirectories(folder);
        var log =
                ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile());
        return Postgres.start(folder.resolve("postgres"), cache, port, log);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterEach
    void stop() throws Exception {
        instance.close();
        projection.close();
        postgres.close();
    }
}
