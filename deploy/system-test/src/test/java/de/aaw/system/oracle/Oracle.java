package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.TheSystem;
import de.aaw.system.load.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares, after a load, what its clients were told with what the system shows. Exactly: what was answered OK is once in its service, once
 * per version on its topic, once in the change log and once in the figures; what was refused is nowhere; what was left without an answer is
 * wholly there or not at all; and every sum is what the reports give.
 */
public final class Oracle {
    private static final int MOST_SHOWN = 60;

    private Oracle() {}

    /** @throws AssertionError with all differences, each by its subject */
    public static void compare(TheSystem system, Journal journal) {
        List<Difference> differences = differences(system, journal);
        if (differences.isEmpty()) return;
        throw new AssertionError(differences.size() + " differences (journal: " + journal.file() + ")\n"
                + differences.stream()
                        .limit(MOST_SHOWN)
                        .map(Difference::toString)
                        .collect(Collectors.joining("\n")));
    }

    private static List<Difference> differences(TheSystem system, Journal journal) {
        Reader reader = new Reader(system);
        Quiet.await(reader);
        Gathering gathering = new Gathering(system, reader, journal);
        Evidence evidence = gathering.evidence();
        Function<String, JsonNode> reporting = question -> reader.read("analyst", "reporting", question);
        List<Difference> differences = new ArrayList<>(differences(evidence));
        differences.addAll(Followed.of(journal.attempts(), gathering.positions()));
        differences.addAll(InTheFigures.of(evidence, reporting));
        differences.addAll(Settled.of(journal.attempts(), reporting));
        return differences;
    }

    /** Those that need nobody to be asked. */
    static List<Difference> differences(Evidence evidence) {
        List<Difference> differences = new ArrayList<>();
        differences.addAll(OnTheTopics.of(evidence));
        differences.addAll(InTheChanges.of(evidence));
        differences.addAll(InTheServices.of(evidence));
        differences.addAll(OfReports.of(evidence));
        differences.addAll(There.of(evidence));
        differences.addAll(Answered.of(evidence));
        differences.addAll(Grounds.of(evidence));
        differences.addAll(Keys.of(evidence));
        differences.addAll(Marks.of(evidence));
        return differences;
    }
}
