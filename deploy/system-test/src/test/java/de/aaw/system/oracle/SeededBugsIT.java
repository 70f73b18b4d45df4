package de.aaw.system.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import de.aaw.system.SharedInstallation;
import de.aaw.system.TheSystem;
import de.aaw.system.load.Attempt;
import de.aaw.system.load.MixedLoad;
import de.aaw.system.oracle.Sabotage.Hit;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The oracle is proved: mistakes are put into the running product from outside, and each is seen and named; without any it finds nothing. */
@ExtendWith(SharedInstallation.class)
class SeededBugsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final TheSystem system;

    SeededBugsIT(TheSystem system) {
        this.system = system;
    }

    @Test
    void withoutAMistakeThereIsNoDifferenceInAnything() throws Exception {
        try (MixedLoad load = MixedLoad.start(system, 1)) {
            await().atMost(PATIENCE).until(() -> Sorts.notSeenIn(load.journal().attempts()), List::isEmpty);
            load.finish();

            assertThatCode(() -> Oracle.compare(system, load.journal())).doesNotThrowAnyException();
        }
    }

    @Test
    void anEventThatIsDroppedIsMissed() throws Exception {
        try (Sabotage dropped = sabotage("measures", "outbox", "before", """
                begin
                    if new.type <> 'de.aaw.report.accepted' or exists (select from sabotage) then return new; end if;
                    insert into sabotage values (new.subject, new.version);
                    return null;
                end""");
                MixedLoad load = MixedLoad.start(system, 2)) {
            Hit hit = dropped.hit();
            load.finish();

            assertThat(differences(load))
                    .contains(hit.subject(), "version " + hit.version() + " was answered OK and never published");
        }
    }

    @Test
    void anEventThatIsAppliedTwiceCountsTwice() throws Exception {
        try (Sabotage doubled = sabotage("reporting", "revision_value", "after", """
                begin
                    if new.role = 'COUNTING' and new.position < 100000 then
                        insert into sabotage values (new.report_id, new.revision);
                        new.position := new.position + 100000;
                        insert into revision_value select new.*;
                    end if;
                    return null;
                end""");
                MixedLoad load = MixedLoad.start(system, 3)) {
            doubled.hit();
            awaitAttempt(load, attempt -> attempt.isOk() && attempt.path().endsWith("/acceptance"));
            load.finish();

            assertThat(differences(load))
                    .contains("figure: expected")
                    .containsPattern("too much: \\[\\S+ revision \\d+ value 100\\d{3}");
        }
    }

    @Test
    void twoVersionsThatAreSwappedAreSeen() throws Exception {
        try (Sabotage swapped = sabotage("measures", "outbox", "before", """
                begin
                    if new.topic <> 'aaw.measures.measure' then return new; end if;
                    if not exists (select from sabotage) and new.version = 2 then
                        insert into sabotage values (new.subject, new.version, to_jsonb(new));
                        return null;
                    end if;
                    insert into outbox (topic, key, subject, type, version, message)
                        select new.topic, new.key, new.subject, held->>'type', version, held->>'message'
                        from sabotage where subject = new.subject and held is not null and new.version > version;
                    update sabotage set held = null where subject = new.subject and new.version > version;
                    return new;
                end""");
                MixedLoad load = MixedLoad.start(system, 4)) {
            Hit hit = swapped.hit();
            load.finish();

            assertThat(differences(load))
                    .contains(hit.subject() + ": version " + hit.version() + " stands first behind version "
                            + (hit.version() + 1));
        }
    }

    @Test
    void anIfMatchThatIsIgnoredIsSeen() throws Exception {
        try (CarelessHop careless = new CarelessHop(system.address("measures"));
                MixedLoad load = MixedLoad.start(system.reaching("measures", careless.address()), 5)) {
            awaitAttempt(load, attempt -> {
                Long read = attempt.request().read();
                return attempt.isOk() && read != null && version(attempt) > read + 1;
            });
            load.finish();

            assertThat(differences(load)).contains("was read as version ", "of the changes with If-Match ");
        }
    }

    @Test
    void anIdempotencyRecordThatIsLostIsSeen() throws Exception {
        try (Sabotage forgotten = sabotage("partners", "idempotent_answer", "before", """
                begin
                    insert into sabotage values (new.key_digest, 0);
                    return null;
                end""");
                MixedLoad load = MixedLoad.start(system, 6)) {
            forgotten.hit();
            Attempt refused = awaitAttempt(load, attempt -> "PARTNER_CODE_TAKEN".equals(attempt.code()));
            load.finish();

            assertThat(differences(load))
                    .contains(
                            "Idempotency-Key " + refused.request().key(),
                            "was answered OK, and repeated under the same key refused");
        }
    }

    private Sabotage sabotage(String service, String table, String when, String body) throws Exception {
        return Sabotage.of(system.installation().ports(), service, table, when, body);
    }

    private String differences(MixedLoad load) {
        AssertionError seen = catchThrowableOfType(AssertionError.class, () -> Oracle.compare(system, load.journal()));
        assertThat(seen).as("what the oracle says").isNotNull();
        return String.valueOf(seen.getMessage());
    }

    private static long version(Attempt attempt) {
        Long version = attempt.reply() == null ? null : attempt.reply().version();
        return version == null ? 0 : version;
    }

    private static Attempt awaitAttempt(MixedLoad load, Predicate<Attempt> wanted) {
        return await().atMost(PATIENCE)
                .until(
                        () -> load.journal().attempts().stream().filter(wanted).findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }
}
