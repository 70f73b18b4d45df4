package de.aaw.kit.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.kit.rest.sample.NewThing;
import de.aaw.kit.rest.sample.Things;
import de.aaw.kit.testing.servers.RunningServers;
import de.aaw.servers.Proxy;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
    private static final int POOLS = 20 + 10;

    @SuppressWarnings("NullAway.Init") // given by the test resource
    Proxy database;

    @Inject
    Things things;

    @Inject
    @DataSource("jobs")
    AgroalDataSource jobs;

    private record Timed(Response answer, Duration took) {}

    /** What a machine that is busy with other things adds. */
    private Duration usual = Duration.ZERO;

    @BeforeEach
    void thePoolIsFullOfConnectionsThatLieIdle() throws Exception {
        await().atMost(PATIENCE).until(() -> ask().answer().statusCode() == 404);
        usual = atOnce(MANY).stream().map(Timed::took).max(Duration::compareTo).orElseThrow();
        Thread.sleep(1500); // from now on each is asked whether it lives before it is used
    }

    /** And it is not left with more connections than the pools may have: others want some, too. */
    @AfterEach
    void itSpeaksAgain() {
        database.pass();
        await().atMost(PATIENCE).until(() -> ask().answer().statusCode() == 404);
        await().atMost(PATIENCE).until(SilentDatabaseTest::connections, lessThanOrEqualTo(POOLS + 1));
    }

    private static int connections() throws SQLException {
        return directly("select count(*) from pg_stat_activity where usename = 'partners'");
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

    /** The database commits, and its answer is lost: to say that nothing was changed would be a lie. */
    @Test
    void aCommitWhoseAnswerNeverComesIsNotCalledUndone() throws Exception {
        things.add(new NewThing("lost", 1, null, null, null, null, null, null, null));
        commitsTakeTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> changing = threads.submit(() -> given().post("/v1/broken/slow-commit"));
            await().atMost(PATIENCE).until(this::isCommitting);
            database.hold();
            Response answer = changing.get();
            answer.then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("OUTCOME_UNKNOWN"));
        }
        await().atMost(PATIENCE).until(() -> directly("select size from thing where code = 'lost'") == 2);
    }

    private void commitsTakeTime() throws SQLException {
        directly("""
                create or replace function takes_time() returns trigger language plpgsql as $$ begin perform pg_sleep(1.5); return null; end $$;
                create constraint trigger takes_time after update on thing deferrable initially deferred
                for each row when (new.code = 'lost') execute function takes_time();
                select 1""");
    }

    private boolean isCommitting() throws SQLException {
        return directly("select count(*) from pg_stat_activity where state = 'active' and query ilike 'commit%'") > 0;
    }

    /** Past the proxy. */
    private static int directly(String sql) throws SQLException {
        RunningServers.PostgresServer server = RunningServers.postgres();
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl("partners"), "partners", server.password("partners"));
                Statement statement = connection.createStatement()) {
            for (boolean rows = statement.execute(sql); !rows; rows = statement.getMoreResults())
                assertTrue(statement.getUpdateCount() >= 0);
            statement.getResultSet().next();
            return statement.getResultSet().getInt(1);
        }
    }

    @Test
    void theImpatienceOfOneJobIsNotThatOfTheNext() throws SQLException {
        try (Connection impatient = jobs.getConnection()) {
            impatient.setNetworkTimeout(Runnable::run, 1);
        }
        try (Connection next = jobs.getConnection()) {
            assertEquals(120_000, next.getNetworkTimeout());
        }
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
