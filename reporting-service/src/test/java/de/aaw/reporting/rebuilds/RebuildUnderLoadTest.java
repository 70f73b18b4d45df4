package de.aaw.reporting.rebuilds;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.aaw.reporting.history.Log;
import de.aaw.reporting.history.Published;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads while everything is made anew, and goes on being published, notices nothing of it. */
@QuarkusTest
@TestProfile(OwnLog.Profile.class)
class RebuildUnderLoadTest {

    private static final Logger LOG = Logger.getLogger(RebuildUnderLoadTest.class);
    private static final String FIGURES = "/v1/figures?indicator=" + OngoingHistory.INDICATOR;
    private static final String TALLIED = "/v1/figures?by=measure&indicator=" + Tally.INDICATOR;
    private static final String FIGURES_OF_LARGE = "/v1/figures?by=land&indicator=" + OngoingHistory.LARGE;
    private static final List<String> QUESTIONS = List.of(
            FIGURES + "&by=land",
            FIGURES + "&by=measure,period:year",
            FIGURES + "&counting=SUBMITTED&by=bench",
            "/v1/figures/contributions?indicator=" + OngoingHistory.INDICATOR);
    private static final List<String> TODAY =
            Stream.concat(QUESTIONS.stream(), Stream.of("/v1/freshness")).toList();
    /** Large ones, so that it takes a while to read them all again. */
    private static final int REPORTS = 80;

    @Inject
    Log log;

    @TestHTTPResource("/")
    URI service = URI.create("");

    private final OngoingHistory history = new OngoingHistory("REBUILD-LOAD-", 6, 42);
    private final Tally tally = new Tally();
    private final Queue<Answer> tallied = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    @BeforeEach
    void publish() {
        log.publish(history.register());
        log.publish(tally.register());
        log.publishAtOnce(history.large(REPORTS));
        count();
    }

    @Test
    void everyAnswerIsRightAndInTimeAndTheFormerOnesStayAsTheyWere() throws Exception {
        Map<String, String> fixed = fixedAnswers();
        var readers = new Readers(service);
        CompletableFuture<Void> publishing = CompletableFuture.runAsync(this::publishOn);
        try (readers) {
            readers.repeat(fixed);
            readers.follow(TODAY, answer -> {});
            readers.follow(List.of(TALLIED), tallied::add);
            awaitAnswers(readers);
            say("before the rebuild", readers.takeMillis());
            int number = Office.starts();
            Office.awaitServing(number);
            assertTrue(readers.fewestAnswers() > 0, "somebody asked in vain, or it was done too soon");
            say("while it ran", readers.takeMillis());
            awaitAnswers(readers);
            say("after it", readers.takeMillis());
        } finally {
            over = true;
        }
        publishing.get();
        fixed.forEach(readers::expect);
        assertEquals(List.of(), readers.complaints());
        tallied.forEach(this::assertRight);
        whatWasFilledAndLivedOnEqualsWhatIsMadeOfTheSameLogInOneGo();
    }

    private void whatWasFilledAndLivedOnEqualsWhatIsMadeOfTheSameLogInOneGo() {
        log.publish(history.next());
        log.publish(tally.next());
        Map<String, List<String>> lived = Derived.rows(Derived.serving());
        int next = Office.starts();
        Office.awaitServing(next);
        assertEquals(lived, Derived.rows(next));
    }

    private static void awaitAnswers(Readers readers) {
        await().atMost(Office.PATIENCE).until(() -> readers.fewestAnswers() >= 3);
    }

    private static void say(String when, List<Long> millis) {
        LOG.infof(
                "Answers %s: %d, p50 %d ms, p99 %d ms, the slowest %d ms",
                when,
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 99 / 100),
                millis.getLast());
    }

    /** Questions about several instants of a history, and of one indicator that nothing is published of any more. */
    private Map<String, String> fixedAnswers() throws Exception {
        var questions = new ArrayList<>(List.of(FIGURES_OF_LARGE));
        for (int i = 0; i < 4; i++) {
            Instant instant = publishSome();
            QUESTIONS.forEach(question -> questions.add(question + "&asOf=" + instant));
        }
        var answers = new TreeMap<String, String>();
        try (var reader = new Readers(service)) {
            questions.forEach(question -> {
                Answer answer = reader.ask(question);
                assertEquals(200, answer.status(), answer::body);
                answers.put(question, answer.withoutWatermark());
            });
        }
        assertTrue(answers.values().stream().distinct().count() > 8, () -> "hardly two answers differ: " + answers);
        return answers;
    }

    /** Answers when the last of it was appended. */
    private Instant publishSome() {
        var events = new ArrayList<Published>();
        for (int i = 0; i < 10; i++) {
            events.addAll(history.next());
        }
        return Instant.ofEpochMilli(log.publishAtOnce(events).getLast().timestamp());
    }

    /** As fast as it is taken in. */
    private void publishOn() {
        while (!over) {
            log.publishAtOnce(history.next());
            count();
        }
    }

    private void count() {
        tally.counts(log.publishAtOnce(tally.next()).getLast());
    }

    private void assertRight(Answer answer) {
        Map<String, Long> expected = tally.expected(answer.watermark());
        assertEquals(expected, answer.byMeasure(), answer::body);
        assertEquals(expected.values().stream().mapToLong(Long::longValue).sum(), answer.total(), answer::body);
    }
}
