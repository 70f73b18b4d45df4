package de.aaw.reporting.projection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.aaw.reporting.history.AReport;
import de.aaw.reporting.history.Published;
import de.aaw.reporting.history.ReportedNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records that can never be applied, each as it might stand in the log, and what the office is to read about them. */
enum Poison {
    NO_JSON(report -> "{ no json", "no JSON"),
    NO_OBJECT(report -> "[1, 2]", "no JSON object"),
    NO_VALUE(report -> null, "no value"),
    A_BARE_NUL(report -> sound(report).replace("LOTSEN", "LOT\u0000SEN"), "no JSON"),
    A_FIELD_OF_THE_ENVELOPE_MISSING(report -> sound(report).replace("\"subject\"", "\"sbject\""), "subject is missing"),
    ANOTHER_ENVELOPE(
            report -> sound(report).replace("\"specversion\":\"1.0\"", "\"specversion\":\"2.0\""),
            "specversion is not 1.0"),
    A_NEGATIVE_VERSION(
            report -> sound(report).replace("\"aggregateversion\":1", "\"aggregateversion\":-1"),
            "aggregateversion is no number from 0 up"),
    ANOTHER_AGGREGATE(
            report -> published(report)
                    .cloudEvent()
                    .replaceFirst(report.id().toString(), Published.id("none").toString()),
            "the envelope names"),
    A_FIELD_MISSING(spoilt(data -> data.remove("measure")), "measure is missing"),
    A_FIELD_OF_ANOTHER_TYPE(spoilt(data -> data.put("part", "one")), "/part: "),
    AN_UNKNOWN_WORD(spoilt(data -> value(data).put("role", "GUESSED")), "/values[0]/role: "),
    AN_UNKNOWN_REGION(spoilt(data -> value(data.put("revision", 2)).put("region", "DE-XX")), "no region: DE-XX"),
    A_PART_BEYOND_THE_LAST(spoilt(data -> data.put("part", 3).put("of", 2)), "part 3 of 2"),
    A_PART_OF_ANOTHER_NUMBER_OF_PARTS(
            spoilt(data -> data.put("part", 2).put("of", 3)), "what came before of this revision says otherwise"),
    A_PART_WITH_ANOTHER_VALUE(
            spoilt(data -> value(data).put("number", 8)), "part 1 came before, with another value at position 0"),
    A_POSITION_TAKEN(spoilt(data -> value(data.put("part", 2)).put("number", 9)), "The database refuses it: 23505"),
    DAYS_THAT_RUN_BACKWARDS(
            spoilt(data -> data.put("revision", 2).put("firstDay", "2017-01-01")), "The database refuses it: 23514"),
    A_DAY_BEYOND_THE_CALENDAR(
            spoilt(data -> data.put("revision", 2).put("lastDay", "+99999999-12-31")), "The database refuses it: 22"),
    A_NUMBER_BEYOND_ALL_LIMITS(
            spoilt(data -> value(data.put("revision", 2)).put("number", new BigDecimal("1e200000"))),
            "The database refuses it: 22003"),
    A_WRITTEN_NUL(
            spoilt(data -> value(data.put("revision", 2)).put("note", "a\u0000b")), "The database refuses it: 22021"),
    A_TEXT_TOO_LONG_FOR_ITS_INDEX(
            spoilt(data -> value(data.put("revision", 2)).put("indicator", noise(9_000))),
            "The database refuses it: 54000"),
    A_HUGE_MESSAGE(
            spoilt(data -> value(data.put("revision", 2)).put("region", "DE-XX").put("note", "x".repeat(900_000))),
            "no region: DE-XX");

    private final Function<AReport, @Nullable String> value;
    final String reason;

    Poison(Function<AReport, @Nullable String> value, String reason) {
        this.value = value;
        this.reason = reason;
    }

    /** Sound but for its data. */
    private static Function<AReport, @Nullable String> spoilt(Consumer<ObjectNode> fault) {
        return report -> {
            Published published = published(report);
            fault.accept(published.data());
            return published.cloudEvent();
        };
    }

    /** Spoilt in this way: the first of two parts of the report's first revision, with the number 7. */
    @Nullable
    String of(AReport report) {
        return value.apply(report);
    }

    static Published published(AReport report) {
        return report.part(1, 1, 1, 2, List.of(ReportedNumber.of(0, "LOTSEN", 7)));
    }

    private static String sound(AReport report) {
        return published(report).cloudEvent();
    }

    private static ObjectNode value(ObjectNode data) {
        return (ObjectNode) data.get("values").get(0);
    }

    /** Nothing that could be stored in less. */
    private static String noise(int length) {
        return new Random(1)
                .ints(length, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
