package de.aaw.system.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.load.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sums counted anew, on numbers that can be checked in one's head. */
class RecountTest {
    private static final String BENCH_LED = """
            {"id":"m1","code":"M1","declaration":"D","actionFields":["D/Z1","D/Z2"],"lead":{"partner":null,"bench":"WIRTSCHAFT"},
             "participants":[{"partner":"a","role":"CO_RESPONSIBLE"},{"partner":"b","role":"SUPPORTER"}],"plans":[]}""";
    private static final String PARTNER_LED = """
            {"id":"m2","code":"M2","declaration":"D","actionFields":["D/Z1"],"lead":{"partner":"ba","bench":null},
             "participants":[{"partner":"a","role":"CO_RESPONSIBLE"}],"plans":[{"indicator":"I","attribution":"UNDIVIDED"}]}""";

    private final List<Report> reports = new ArrayList<>();

    @Test
    void aFlowIsSummedOverEverythingAndEachGroupHasItsPart() {
        report("m1", 2020, "ACCEPTED", number(3, "DE-BY"), number(4, "DE-BE"));
        report("m2", 2021, "ACCEPTED", number(10, "09162"));

        assertThat(recount("FLOW", false).total().value()).isEqualByComparingTo("17");
        assertThat(sums("FLOW", "land")).isEqualTo(Map.of("DE-BY", "13", "DE-BE", "4"));
        assertThat(sums("FLOW", "period:year")).isEqualTo(Map.of("2020", "7", "2021", "10"));
        assertThat(sums("FLOW", "partner")).isEqualTo(Map.of("a", "17", "ba", "10"));
        assertThat(sums("FLOW", "bench")).isEqualTo(Map.of("WIRTSCHAFT", "7", "BUND", "10"));
        assertThat(sums("FLOW", "actionField")).isEqualTo(Map.of("D/Z1", "17", "D/Z2", "7"));
    }

    @Test
    void aLevelIsThatOfTheLastYearAnybodyReported() {
        report("m1", 2020, "ACCEPTED", number(3, "DE"));
        report("m2", 2021, "ACCEPTED", number(10, "DE"));

        assertThat(recount("STOCK", false).total().value()).isEqualByComparingTo("10");
        assertThat(sums("STOCK", "measure")).isEqualTo(Map.of("M2", "10"));
        assertThat(sums("STOCK", "period:year")).isEqualTo(Map.of("2020", "3", "2021", "10"));
    }

    @Test
    void aRatioIsMadeOfItsPartsAndRoundedOnce() {
        report("m1", 2020, "ACCEPTED", value("\"numerator\":1,\"denominator\":3", "DE"));
        report("m2", 2020, "ACCEPTED", value("\"numerator\":1,\"denominator\":3", "DE"));

        assertThat(recount("RATIO", false).total().value()).isEqualByComparingTo("33.333333");
    }

    @Test
    void onlyTheRevisionInForceCounts() {
        report("m1", 2020, "SUBMITTED", number(3, "DE"));
        report("m1", 2021, "RETURNED", number(5, "DE"));

        assertThat(recount("FLOW", false).total().value()).isNull();
        assertThat(recount("FLOW", true).total().value()).isEqualByComparingTo("3");
    }

    @Test
    void whatIsAbsentOrBesideThePlanIsInNoSumAndTheWeakestPartShows() {
        report("m1", 2020, "ACCEPTED", number(3, "DE"), value("\"status\":\"NOT_AVAILABLE\"", "DE"));
        report("m2", 2020, "ACCEPTED", value("\"number\":4,\"status\":\"ESTIMATED\",\"precision\":\"ABOUT\"", "DE"));
        report("m2", 2021, "ACCEPTED", value("\"number\":9,\"role\":\"SUPPLEMENTARY\"", "DE"));

        Figure total = recount("FLOW", false).total();

        assertThat(total.value()).isEqualByComparingTo("7");
        assertThat(List.of(String.valueOf(total.status()), String.valueOf(total.precision())))
                .containsExactly("ESTIMATED", "ABOUT");
        assertThat(total.parts()).hasSize(3);
        assertThat(recount("FLOW", false).supplementary()).hasSize(1);
    }

    private Map<String, String> sums(String type, String dimension) {
        return recount(type, false).cells(List.of(dimension)).entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        cell -> cell.getKey().getFirst(),
                        cell -> String.valueOf(cell.getValue().value())));
    }

    private Recount recount(String type, boolean submitted) {
        List<Thing> measures = Stream.of(BENCH_LED, PARTNER_LED)
                .map(state -> new Thing(Kind.MEASURE, Json.read(state), List.of()))
                .toList();
        Thing indicator = new Thing(Kind.INDICATOR, Json.of(Map.of("code", "I", "type", type)), List.of());
        Evidence evidence = new Evidence("X1", List.of(), measures, reports, List.of(), Map.of(), Map.of("ba", "BUND"));
        return new Recount(evidence, indicator, submitted);
    }

    private void report(String measure, int year, String state, JsonNode... values) {
        JsonNode report =
                Json.of(Map.of("id", "r" + reports.size(), "measure", Map.of("id", measure), "period", "" + year));
        JsonNode revision = Json.of(Map.of("revision", 1, "state", state));
        reports.add(new Report(measure, "", report, List.of(new Report.Revision(revision, List.of(values)))));
    }

    private static JsonNode number(int number, String region) {
        return value("\"number\":" + number, region);
    }

    /** Later members win. */
    private static JsonNode value(String members, String region) {
        return Json.read(
                "{\"indicator\":\"I\",\"role\":\"COUNTING\",\"status\":\"REPORTED\",\"precision\":\"EXACT\",\"region\":\""
                        + region + "\"," + members + "}");
    }
}
