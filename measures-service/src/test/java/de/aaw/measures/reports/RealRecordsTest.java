package de.aaw.measures.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.aaw.measures.codelists.RegionLevel;
import de.aaw.measures.indicators.AggregationType;
import de.aaw.measures.indicators.IndicatorCode;
import de.aaw.measures.indicators.Unit;
import de.aaw.measures.measures.Frequency;
import de.aaw.measures.periods.OpenPeriod;
import de.aaw.measures.periods.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every real record that the local run loads keeps the rules, one after the other, under the plans it is loaded with. */
class RealRecordsTest {
    private static final Path DATA = Path.of(System.getProperty("aaw.root", ".."), "deploy", "data");
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, JsonNode> indicators = new HashMap<>();
    private final Map<String, JsonNode> measures = new HashMap<>();

    RealRecordsTest() throws IOException {
        for (JsonNode indicator : read("indicators.json")) {
            indicators.put(indicator.path("code").asText(), indicator);
        }
        for (JsonNode measure : read("measures.json")) {
            measures.put(measure.path("measure").path("code").asText(), measure);
        }
    }

    @Test
    void thereAreRealRecords() throws IOException {
        assertFalse(read("reports.json").isEmpty());
    }

    @TestFactory
    List<DynamicTest> everyReportOfRealRecordsIsTaken() throws IOException {
        Map<String, List<StandingCount>> standing = new HashMap<>();
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode report : read("reports.json")) {
            String measure = report.path("measure").asText();
            Period period = Period.parse(report.path("period").asText());
            Map<Integer, ReportedValue> values = values(report);
            List<StandingCount> before = List.copyOf(standing.getOrDefault(measure, List.of()));
            tests.add(DynamicTest.dynamicTest(measure + " " + period, () -> taken(measure, period, values, before)));
            values.values().stream()
                    .filter(ReportedValue::counts)
                    .forEach(value -> standing.computeIfAbsent(measure, any -> new ArrayList<>())
                            .add(new StandingCount(period, value.series())));
        }
        return tests;
    }

    private void taken(String code, Period period, Map<Integer, ReportedValue> values, List<StandingCount> standing) {
        JsonNode measure = Objects.requireNonNull(measures.get(code), code);
        Map<IndicatorCode, PlannedIndicator> planned = new TreeMap<>();
        measure.path("plans")
                .forEach(plan ->
                        planned.put(new IndicatorCode(plan.path("indicator").asText()), planned(plan)));
        ValueRules rules = new ValueRules(period, planned.keySet(), planned, standing);
        assertEquals(List.of(), rules.check(values));
        OpenPeriod running = new OpenPeriod(
                day(measure.path("measure").path("firstDay")),
                day(measure.path("measure").path("lastDay")));
        assertEquals(true, running.sharesDayWith(period));
    }

    private PlannedIndicator planned(JsonNode plan) {
        String code = plan.path("indicator").asText();
        JsonNode indicator = Objects.requireNonNull(indicators.get(code), code);
        return new PlannedIndicator(
                AggregationType.valueOf(indicator.path("type").asText()),
                Unit.valueOf(indicator.path("unit").asText()),
                indicator.path("signed").asBoolean(),
                Frequency.valueOf(plan.path("frequency").asText()),
                RegionLevel.valueOf(plan.path("regionLevel").asText("COUNTRY")),
                day(plan.path("origin")));
    }

    private static Map<Integer, ReportedValue> values(JsonNode report) {
        Map<Integer, ReportedValue> values = new TreeMap<>();
        List<ValueFault> faults = new ArrayList<>();
        for (String list : List.of("values", "claims")) {
            report.path(list)
                    .forEach(value ->
                            sent(value).read(values.size(), faults).ifPresent(read -> values.put(values.size(), read)));
        }
        assertEquals(List.of(), faults);
        return values;
    }

    private static SentValue sent(JsonNode value) {
        return new SentValue(
                value.path("indicator").asText(),
                value.path("region").asText("DE"),
                Map.of(),
                ValueRole.valueOf(value.path("role").asText("COUNTING")),
                ValueStatus.valueOf(value.path("status").asText("REPORTED")),
                Precision.valueOf(value.path("precision").asText("EXACT")),
                value.path("number").decimalValue(),
                null,
                null,
                null,
                value.path("source").textValue(),
                null,
                null);
    }

    private static @Nullable LocalDate day(JsonNode text) {
        return text.isTextual() ? LocalDate.parse(text.asText()) : null;
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(DATA.resolve(file).toFile());
    }
}
