package de.aaw.system.faults;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.aaw.system.TheSystem;
import de.aaw.system.load.MixedLoad;
import de.aaw.system.oracle.Oracle;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Whatever goes wrong: nothing is lost, nothing counts twice, and the answers stay those of the contract. {@code -Daaw.fault=NAME} takes one fault or kind or several with commas between, {@code all} each of them, those of a kind one after the other under one load; otherwise a
 * sample is drawn from {@code -Daaw.seed=N}.
 */
@Tag("slow")
class FaultsIT {
    private static final Duration SAMPLE = Duration.ofSeconds(Long.getLong("aaw.sample.seconds", 13 * 60));
    private static final long SEED = Long.getLong("aaw.seed", 1);

    private static @Nullable Scene scene;

    @BeforeAll
    static void started() throws IOException {
        Progress.say("Starting an installation with a proxy on each link …");
        scene = Scene.open("faults");
    }

    @AfterAll
    static void stopped() {
        if (scene != null) scene.close();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLostAndNothingCountsTwice() {
        String asked = System.getProperty("aaw.fault", "");
        List<Fault> possible = Faults.possible();
        if (asked.isEmpty()) return Stream.of(sample(possible));
        List<Fault> chosen = Stream.of(asked.split(","))
                .flatMap(name -> named(name, possible))
                .distinct()
                .toList();
        Map<String, List<Fault>> kinds =
                chosen.stream().collect(Collectors.groupingBy(Fault::kind, LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> dynamicTest(kind.getKey(), () -> survives(Schedule.inTurn(kind.getValue()))));
    }

    private static Stream<Fault> named(String name, List<Fault> possible) {
        List<Fault> named = possible.stream()
                .filter(fault -> name.equals("all")
                        || fault.name().equals(name)
                        || fault.kind().equals(name))
                .toList();
        if (named.isEmpty())
            throw new AssertionError("There is no fault '" + name + "' here; there are "
                    + possible.stream().map(Fault::name).toList());
        return named.stream();
    }

    private static DynamicTest sample(List<Fault> possible) {
        return dynamicTest("a sample, seed " + SEED, () -> {
            Progress.say("A sample of seed " + SEED + "; the same again: ./aaw check --seed " + SEED);
            survives(Schedule.of(SEED, SAMPLE, possible));
        });
    }

    private static void survives(Schedule schedule) throws Exception {
        Progress.say(schedule.toString());
        Scene here = Objects.requireNonNull(scene);
        TheSystem system = here.system();
        try (MixedLoad load = MixedLoad.start(system, SEED);
                Health health = new Health(here.ports())) {
            health.watch();
            new Run(here, health).through(schedule);
            load.finish();
            Found found = Found.of(load.journal(), health.answers(), here.troubles());
            Progress.say(found.summary());
            assertAll(
                    told("answers", found::answersAreRight),
                    told(
                            "recorded times",
                            () -> RecordedTimes.check(load.journal().attempts())),
                    told("what was answered and what there is", () -> Oracle.compare(system, load.journal())));
        }
    }

    /** Whoever watches an hour of faults wants to know at once. */
    private static Executable told(String what, Executable check) {
        return () -> {
            try {
                check.execute();
                Progress.say("Right: " + what);
            } catch (AssertionError wrong) {
                Progress.say("WRONG: " + what + "; " + wrong.getMessage());
                throw wrong;
            }
        };
    }
}
