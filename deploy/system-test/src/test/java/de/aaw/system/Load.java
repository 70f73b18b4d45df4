package de.aaw.system;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that each bring reports from nothing to accepted and register partners, and that never give up.
 *
 * <p>After an answer that did not come they ask how things stand and go on from there, as a partner's system would. What they journal as done must be in the figures once.
 */
final class Load implements AutoCloseable {
    /** One report to bring home. */
    record Job(String measure, int year, long number) {
        String path() {
            return "/v1/measures/" + measure + "/reports/" + year;
        }
    }

    private static final int CLIENTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final TheSystem system;
    private final Reporting reporting;
    private final Queue<Job> open;
    private final AtomicInteger done = new AtomicInteger();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> running = new ArrayList<>();

    Load(TheSystem system, Reporting reporting, List<Job> jobs) {
        this.system = system;
        this.reporting = reporting;
        this.open = new ConcurrentLinkedQueue<>(jobs);
        for (int i = 0; i < CLIENTS; i++) running.add(clients.submit(this::work));
    }

    void awaitDone(int atLeast) {
        await().atMost(PATIENCE)
                .until(() -> done.get() >= atLeast || running.stream().anyMatch(Future::isDone));
    }

    void awaitAll() throws Exception {
        for (Future<?> client : running) client.get();
    }

    static String partnerOf(Job job) {
        return (job.measure() + "-" + job.year()).toLowerCase(java.util.Locale.ROOT);
    }

    private void work() {
        for (Job job = open.poll(); job != null; job = open.poll()) {
            Job current = job;
            until(() -> registered(partnerOf(current)));
            until(() -> stepTowardsAcceptance(current));
            done.incrementAndGet();
        }
    }

    /** Repeats a step until it says that its end is reached; a connection that breaks is no end. */
    private static void until(java.util.concurrent.Callable<Boolean> step) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsMatching(failure -> failure instanceof java.io.IOException)
                .until(step);
    }

    private boolean registered(String code) {
        Response answer = system.as("office", "partners")
                .header("Idempotency-Key", code)
                .body(Reporting.partnerNamed(code))
                .post("/v1/partners");
        requireKnownAnswer(answer);
        return answer.statusCode() == 201;
    }

    private boolean stepTowardsAcceptance(Job job) {
        Response report = system.get("office", "measures", job.path());
        if (report.statusCode() == 404) {
            Response measure = system.get("office", "measures", "/v1/measures/" + job.measure());
            requireKnownAnswer(measure);
            if (measure.statusCode() == 200) drafted(job, measure.header("ETag"));
            return false;
        }
        requireKnownAnswer(report);
        return switch (report.statusCode() == 200 ? report.jsonPath().getString("state") : "UNKNOWN") {
            case "DRAFT" -> step("office", job.path() + "/submission", report);
            case "SUBMITTED" -> step("office-second", job.path() + "/acceptance", report);
            case "ACCEPTED" -> true;
            default -> false;
        };
    }

    private void drafted(Job job, String measureTag) {
        requireKnownAnswer(
                system.send("office", "PUT", "measures", job.path(), reporting.values(job.number()), measureTag));
    }

    private boolean step(String who, String path, Response current) {
        requireKnownAnswer(system.send(who, "POST", "measures", path, Map.of(), current.header("ETag")));
        return false;
    }

    /** Whatever is killed, the answers stay those of the contract: done, not now, somebody was faster; never an internal error. */
    private static void requireKnownAnswer(Response answer) {
        if (!List.of(200, 201, 404, 409, 412, 503).contains(answer.statusCode()))
            throw new AssertionError("under load: " + answer.statusCode() + " " + answer.asString());
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
