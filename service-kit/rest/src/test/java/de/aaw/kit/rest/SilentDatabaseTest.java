package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.servers.Proxy;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database is there but says nothing: what was sent is not answered, what is connected stays so. */
@QuarkusTest
@TestProfile(DatabaseBehindProxy.Profile.class)
class SilentDatabaseTest {
    private static final Duration IN_TIME = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MANY = 100;

    @SuppressWarnings("NullAway.Init") // given by the test resource
    Proxy database;

    private record Timed(Response answer, Duration took) {}

    /** What a machine that is busy with other things adds. */
    private Duration usual = Duration.ZERO;

    @BeforeEach
    void thePoolIsFullOfConnectionsThatLieIdle() throws Exception {
        await().atMost(PATIENCE).until(() -> ask().answer().statusCode() == 404);
        usual = atOnce(MANY).stream().map(Timed::took).max(Duration::compareTo).orElseThrow();
        Thread.sleep(1500); // from now on each is asked whether it lives before it is used
    }

    @AfterEach
    void itSpeaksAgain() {
        database.pass();
        await().atMost(PATIENCE).until(() -> ask().answer().statusCode() == 404);
    }

    @Test
    void theFirstRequestIsToldInTime() {
        database.hold();
        assertToldInTime(ask());
    }

    @Test
    void aHundredRequestsAtOnceAreToldInTimeAndSoIsTheOneAfterThem() throws Exception {
        database.hold();
        atOnce(MANY).forEach(this::assertToldInTime);
        assertToldInTime(ask());
    }

    @Test
    void aRequestThatIsInTheMiddleOfItIsToldInTime() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Timed>> under = IntStream.range(0, MANY)
                    .mapToObj(i -> threads.submit(SilentDatabaseTest::ask))
                    .toList();
            await().atMost(PATIENCE).until(() -> under.stream().anyMatch(Future::isDone));
            database.hold();
            for (Future<Timed> one : under) if (one.get().answer().statusCode() != 404) assertToldInTime(one.get());
        }
    }

    @Test
    void connectionsThatAreLostForEverAreReplaced() throws Exception {
        database.lose();
        atOnce(MANY).forEach(this::assertToldInTime);
        database.pass();
        await().atMost(Duration.ofSeconds(15)).until(() -> ask().answer().statusCode() == 404);
    }

    private void assertToldInTime(Timed timed) {
        assertEquals(503, timed.answer().statusCode(), timed.answer().asString());
        assertNotNull(timed.answer().header("Retry-After"));
        assertTrue(timed.took().compareTo(IN_TIME.plus(usual)) < 0, "told after " + timed.took());
    }

    private static List<Timed> atOnce(int count) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Timed>> asking = Collections.nCopies(count, SilentDatabaseTest::ask);
            List<Future<Timed>> asked = threads.invokeAll(asking);
            List<Timed> timed = new ArrayList<>();
            for (Future<Timed> one : asked) timed.add(one.get());
            return timed;
        }
    }

    private static Timed ask() {
        long begun = System.nanoTime();
        Response answer = given().get("/v1/things/no-such-thing");
        return new Timed(answer, Duration.ofNanos(System.nanoTime() - begun));
    }
}
