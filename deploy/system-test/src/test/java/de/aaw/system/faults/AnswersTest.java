package de.aaw.system.faults;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aaw.system.faults.Troubles.Spell;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which answers the rules let pass, and which they do not. */
class AnswersTest {
    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    @Test
    void whatIsAnsweredAsUsualIsRight() {
        assertRight(answer(10, 0.1, 200), during("postgres"));
        assertRight(answer(10, 0.1, 412), during());
    }

    @Test
    void anErrorOfTheServiceIsNeverRight() {
        assertWrong("must never be given", answer(10, 0.1, 500), during("measures", "postgres"));
    }

    @Test
    void notNowIsRightOnlyWhereSomethingIsAwayThatIsNeeded() {
        assertRight(answer(10, 4, 503), during("postgres"));
        assertRight(answer(10, 4, 503), during("measures-postgres"));
        assertRight(answer(10, 4, 503), during(Troubles.BUSY));
        assertWrong("nothing was away that it needs", answer(10, 4, 503), during(Troubles.RECOVERY));
        assertWrong("nothing was away that it needs", answer(10, 4, 503), during());
        assertWrong("nothing was away that it needs", answer(10, 4, 503), during("partners-postgres"));
        assertWrong("nothing was away that it needs", answer(10, 4, 503), during("kafka", "measures-kafka"));
        assertWrong("nothing was away that it needs", answer(10, 4, 503), during("keycloak"));
    }

    @Test
    void whatIsLongOverIsNoExcuse() {
        assertWrong("nothing was away that it needs", answer(200, 1, 503), during("postgres"));
    }

    @Test
    void withoutKeycloakOnlyAServiceThatHasJustStartedMaySayNotNow() {
        Spell start = new Spell("measures", NOON.plusSeconds(1), NOON.plusSeconds(8));
        assertRight(answer(40, 1, 503), new Troubles(spell("keycloak"), start));
        assertWrong("nothing was away that it needs", answer(40, 1, 503), during("keycloak"));
    }

    @Test
    void notNowSaysWhenToComeAgain() {
        assertWrong("503 without Retry-After", answer(10, 1, 503, "GET", "UNAVAILABLE", null), during("postgres"));
    }

    @Test
    void whatHasNotArrivedMayBeMissedWhateverIsAway() {
        Answer behind = answer(10, 1, 503, "POST", "PROJECTION_BEHIND", "1");
        assertRight(behind, during("kafka"));
        assertRight(behind, during(Troubles.RECOVERY));
        assertWrong("nothing was away that it needs", behind, during());
    }

    @Test
    void everyAnswerComesInTime() {
        assertWrong("Too late", answer(10, 6, 503), during("postgres"));
        assertRight(answer(10, 6, 200), during("postgres"));
        assertWrong("Too late", answer(10, 11, 200), during("postgres"));
        assertRight(answer(10, 11, 200), during(Troubles.BUSY));
        assertWrong("Too late", answer(10, 6, 503), during(Troubles.BUSY, "postgres"));
        assertRight(answer(10, 11, 200), during("client-measures"));
    }

    @Test
    void noAnswerIsRightOnlyWhereTheServiceOrTheWayToItWasGone() {
        assertRight(answer(10, 15, 0), during("client-measures"));
        assertRight(answer(10, 1, 0), during("measures"));
        assertWrong("No answer", answer(10, 1, 0), during("postgres"));
    }

    @Test
    void aTokenIsRefusedOnlyByAWrongClock() {
        assertRight(answer(10, 1, 401), during("clock-measures"));
        assertWrong("401 though its clock was right", answer(10, 1, 401), during("keycloak"));
    }

    @Test
    void aServiceStaysAliveWhateverIsAway() {
        assertWrong("Not alive", health("live", 503), during("postgres", "kafka"));
        assertRight(health("ready", 503), during("postgres"));
        assertWrong("Not ready", health("ready", 503), during());
    }

    @Test
    void writesDoNotWaitForKafka() {
        List<Answer> usual = writes(-200, 0.05);
        assertRight(both(usual, writes(10, 0.05)), during("kafka"));
        assertThatThrownBy(() -> Answers.check(both(usual, writes(10, 0.5)), during("kafka")))
                .hasMessageContaining("while Kafka is away");
    }

    private static void assertRight(Answer answer, Troubles troubles) {
        assertRight(List.of(answer), troubles);
    }

    private static void assertRight(List<Answer> answers, Troubles troubles) {
        assertThatCode(() -> Answers.check(answers, troubles)).doesNotThrowAnyException();
    }

    private static void assertWrong(String rule, Answer answer, Troubles troubles) {
        assertThatThrownBy(() -> Answers.check(List.of(answer), troubles)).hasMessageContaining(rule);
    }

    private static Answer answer(double second, double took, int status) {
        return answer(second, took, status, "GET", null, "2");
    }

    private static Answer answer(
            double second, double took, int status, String method, @Nullable String code, @Nullable String retryAfter) {
        Instant start = NOON.plusMillis((long) (1000 * second));
        Instant end = start.plusMillis((long) (1000 * took));
        return new Answer(start, end, "measures", method, "/v1/measures", status, code, retryAfter, Duration.ZERO);
    }

    private static Answer health(String kind, int status) {
        Instant start = NOON.plusSeconds(10);
        return new Answer(
                start, start.plusMillis(10), "measures", "GET", "/q/health/" + kind, status, null, null, Duration.ZERO);
    }

    private static List<Answer> writes(int from, double took) {
        return IntStream.range(0, 30)
                .mapToObj(i -> answer(from + i, took, 200, "POST", null, null))
                .toList();
    }

    private static List<Answer> both(List<Answer> some, List<Answer> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Spell spell(String what) {
        return new Spell(what, NOON, NOON.plusSeconds(60));
    }

    private static Troubles during(String... what) {
        return new Troubles(Stream.of(what).map(AnswersTest::spell).toArray(Spell[]::new));
    }
}
