package de.aaw.system.oracle;

import static de.aaw.system.oracle.AgreedWorld.PATH;
import static de.aaw.system.oracle.AgreedWorld.SUBJECT;
import static de.aaw.system.oracle.AgreedWorld.answer;
import static de.aaw.system.oracle.AgreedWorld.change;
import static de.aaw.system.oracle.AgreedWorld.event;
import static de.aaw.system.oracle.AgreedWorld.mark;
import static de.aaw.system.oracle.AgreedWorld.refusal;
import static de.aaw.system.oracle.AgreedWorld.registration;
import static de.aaw.system.oracle.AgreedWorld.state;
import static org.assertj.core.api.Assertions.assertThat;

import de.aaw.system.load.Request;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the oracle says of a small world of which one thing is wrong. */
class OracleTest {
    private final AgreedWorld world = new AgreedWorld();

    @Test
    void whereEverythingAgreesItFindsNothing() {
        assertThat(world.differences()).isEmpty();
    }

    @Test
    void aRecordThatIsRepeatedChangesNothing() {
        world.events.addAll(world.events.subList(1, 3));

        assertThat(world.differences()).isEmpty();
    }

    @Test
    void aVersionThatIsMissingIsNamed() {
        world.events.remove(1);

        assertThat(world.differences())
                .contains(SUBJECT + ": version 2 is missing")
                .anyMatch(said -> said.startsWith(PATH + ": version 2 was answered OK and never published"));
    }

    @Test
    void theLastVersionThatIsMissingIsNamed() {
        world.events.removeLast();

        assertThat(world.differences()).contains("PARTNER x1-a: is in its service with version 3, on the topic with 2");
    }

    @Test
    void aVersionThatStandsFirstBehindALaterOneIsNamed() {
        world.events.add(1, world.events.removeLast());

        assertThat(world.differences()).contains(SUBJECT + ": version 2 stands first behind version 3");
    }

    @Test
    void anOldRecordAtTheEndIsNamed() {
        world.events.add(world.events.getFirst());

        assertThat(world.differences())
                .containsExactly(SUBJECT + ": the last record is version 1 and not the newest, 3");
    }

    @Test
    void aSecondEventOfOneVersionIsNamed() {
        world.events.add(event("other", 3, mark(3)));
        world.changes.add(world.events.getLast());

        assertThat(world.differences())
                .containsExactly(SUBJECT + ": version 3 was published twice as de.aaw.partner.changed: e3 and other");
    }

    @Test
    void aChangeThatIsMissingAndOneThatIsThereTwiceAreNamed() {
        world.changes.set(1, world.changes.getFirst());

        assertThat(world.differences())
                .contains(
                        SUBJECT + ": version 2 (de.aaw.partner.changed) is not in /v1/changes",
                        SUBJECT + ": version 1 is in /v1/changes twice: at 1 and 1");
    }

    @Test
    void aStateThatWasNeverPublishedIsNamed() {
        world.state = state(3, mark(1));

        assertThat(world.differences()).anyMatch(said -> said.startsWith("PARTNER x1-a: version 3, website"));
    }

    @Test
    void aHistoryThatSaysOtherwiseIsNamed() {
        world.history.set(1, state(2, mark(1)));

        assertThat(world.differences()).anyMatch(said -> said.startsWith("PARTNER x1-a: version 2 in its history"));
    }

    @Test
    void aVersionThatWasRefusedIsNamed() {
        world.attempts.set(2, world.attempt(change(2, mark(3)), refusal(412, "STALE")));

        assertThat(world.differences())
                .anyMatch(said -> said.startsWith(PATH + ": version 3 was published, and nobody was told OK"))
                .anyMatch(said -> said.startsWith(PATH + ": was refused, and yet is in [" + PATH + "]"));
    }

    @Test
    void whatWasLeftWithoutAnAnswerMayBeThere() {
        world.attempts.set(2, world.attempt(change(2, mark(3)), null));

        assertThat(world.differences()).isEmpty();
    }

    @Test
    void whatWasLeftWithoutAnAnswerMayNotBeThere() {
        world.attempts.add(world.attempt(change(3, mark(4)), null));

        assertThat(world.differences()).isEmpty();
    }

    @Test
    void aThingThatNobodyCouldCreateIsNamed() {
        world.attempts.set(0, world.attempt(registration(), refusal(403, "FORBIDDEN")));
        world.attempts.subList(1, 3).clear();

        assertThat(world.differences()).contains(PATH + ": is there, and nobody was told OK or left without an answer");
    }

    @Test
    void twoChangesOnOneGroundAreNamed() {
        world.attempts.set(2, world.attempt(change(1, mark(3)), answer(200, 3, mark(3))));

        assertThat(world.differences())
                .anyMatch(said -> said.startsWith(
                        PATH + ": was read as version 1, and the change of it was answered with version 3"))
                .anyMatch(said -> said.startsWith(PATH + ": of the changes with If-Match \"1\" several succeeded"));
    }

    @Test
    void anAnswerThatSaysAnotherContentIsNamed() {
        world.attempts.set(2, world.attempt(change(2, mark(3)), answer(200, 3, mark(2))));

        assertThat(world.differences()).anyMatch(said -> said.startsWith(PATH + ": version 3, website as answered to"));
    }

    @Test
    void aKeyThatIsAnsweredTheSameAgainIsRight() {
        world.attempts.add(world.attempt(registration(), answer(201, 1, mark(1))));
        world.attempts.add(world.attempt(registration(), refusal(409, "IDEMPOTENCY_IN_PROGRESS")));

        assertThat(world.differences()).isEmpty();
    }

    @Test
    void aKeyThatIsAnsweredOtherwiseIsNamed() {
        world.attempts.add(world.attempt(registration(), answer(201, 1, mark(2))));

        assertThat(world.differences())
                .anyMatch(said -> said.startsWith(PATH + " (Idempotency-Key key): answers to one key"));
    }

    @Test
    void aKeyThatIsRefusedOnceItWasAnsweredIsNamed() {
        world.attempts.add(world.attempt(registration(), refusal(409, "PARTNER_CODE_TAKEN")));

        assertThat(world.differences())
                .anyMatch(said -> said.startsWith(PATH + " (Idempotency-Key key): was answered OK, and repeated"));
    }

    @Test
    void aKeyThatIsForgottenAfterAnAnswerThatDidNotComeIsNamed() {
        world.attempts.set(0, world.attempt(registration(), null));
        world.attempts.add(world.attempt(registration(), refusal(409, "PARTNER_CODE_TAKEN")));

        assertThat(world.differences())
                .anyMatch(said -> said.startsWith(PATH + " (Idempotency-Key key): was done, and repeated"));
    }

    @Test
    void aFollowerThatMissesAChangeIsNamed() {
        List<Event> seen = List.of(world.changes.get(0), world.changes.get(2));
        world.attempts.add(world.attempt(Request.get("office", "partners", "/v1/changes?limit=100"), Pages.of(seen)));

        assertThat(Followed.of(world.attempts, Map.of("partners", List.of("1 e1", "2 e2", "3 e3"))))
                .extracting(Difference::toString)
                .containsExactly("/v1/changes of partners: entry 1 that a follower saw: expected 2 e2, found 3 e3");
    }
}
