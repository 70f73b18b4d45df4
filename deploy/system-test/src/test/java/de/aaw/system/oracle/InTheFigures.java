package de.aaw.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Every figure, by every dimension, is what the reports give when they are counted anew; and what explains it are just these values. */
final class InTheFigures {
    /** Every {@code by} that the cube offers. */
    static final List<String> DIMENSIONS =
            List.of("period:year", "measure", "partner", "bench", "actionField", "declaration", "land");

    private final Function<String, JsonNode> reporting;
    private final Thing indicator;
    private final String counting;
    private final Recount recount;
    private final List<Difference> differences = new ArrayList<>();

    /** @param reporting answers the path of a question as an analyst gets it */
    private InTheFigures(Function<String, JsonNode> reporting, Evidence evidence, Thing indicator, String counting) {
        this.reporting = reporting;
        this.indicator = indicator;
        this.counting = counting;
        this.recount = new Recount(evidence, indicator, counting.equals("SUBMITTED"));
    }

    static List<Difference> of(Evidence evidence, Function<String, JsonNode> reporting) {
        List<Difference> all = new ArrayList<>();
        for (Thing thing : evidence.things())
            if (thing.kind() == Kind.INDICATOR && isPlanned(evidence, thing.code()))
                for (String counting : List.of("ACCEPTED", "SUBMITTED"))
                    all.addAll(new InTheFigures(reporting, evidence, thing, counting).check());
        return all;
    }

    private static boolean isPlanned(Evidence evidence, String indicator) {
        return evidence.things().stream()
                .flatMap(thing -> thing.state().path("plans").valueStream())
                .anyMatch(plan -> plan.path("indicator").asText().equals(indicator));
    }

    /** Alone, each with the years, and all together. */
    private static List<List<String>> groupings() {
        List<List<String>> groupings = new ArrayList<>(List.of(List.of(), DIMENSIONS));
        for (String dimension : DIMENSIONS) {
            groupings.add(List.of(dimension));
            if (!dimension.equals("period:year")) groupings.add(List.of("period:year", dimension));
        }
        return groupings;
    }

    private List<Difference> check() {
        for (List<String> by : groupings())
            // scores of several years have no sum: such a question is refused
            if (!recount.isQualitative() || by.contains("period:year")) compare(by);
        return differences;
    }

    private void compare(List<String> by) {
        String question = "/v1/figures?counting=" + counting + "&indicator=" + indicator.code()
                + (by.isEmpty() ? "" : "&by=" + String.join(",", by));
        JsonNode answer = reporting.apply(question);
        Map<List<String>, Figure> expected = recount.cells(by);
        Set<List<String>> found = new HashSet<>();
        for (JsonNode cell : answer.path("cells")) {
            List<String> key = key(cell, by);
            found.add(key);
            Figure figure = expected.getOrDefault(key, Figure.of("FLOW", List.of()));
            compare(question + " " + key, figure, cell);
            if (by.size() <= 1 && counting.equals("ACCEPTED")) explain(question + " " + key, figure, cell, by);
        }
        expected.keySet().stream()
                .filter(key -> !found.contains(key))
                .forEach(key -> differences.add(Difference.of(question, "the cell %s is missing", key)));
        if (!recount.isQualitative())
            compare(question + " total", recount.total(), answer.path("totals").path(0));
    }

    private void compare(String about, Figure expected, JsonNode cell) {
        if (!same(expected, cell))
            differences.add(Difference.between(
                    about, "figure", expected.value() == null ? expected.scores() : expected.value(), cell));
        if (expected.status() != null && !cell.path("status").asText().equals(expected.status()))
            differences.add(Difference.between(about, "status", expected.status(), cell.path("status")));
        if (expected.precision() != null && !cell.path("precision").asText().equals(expected.precision()))
            differences.add(Difference.between(about, "precision", expected.precision(), cell.path("precision")));
    }

    private static boolean same(Figure expected, JsonNode cell) {
        JsonNode value = cell.path("value");
        boolean sameNumber = expected.value() == null
                ? !value.isNumber()
                : value.isNumber() && value.decimalValue().compareTo(expected.value()) == 0;
        Set<String> scores = new TreeSet<>();
        cell.path("scores").properties().forEach(score -> scores.add(score.getKey() + "=" + score.getValue()));
        Set<String> expectedScores = new TreeSet<>();
        expected.scores().forEach((score, times) -> expectedScores.add(score + "=" + times));
        return sameNumber && scores.equals(expectedScores);
    }

    private void explain(String about, Figure expected, JsonNode cell, List<String> by) {
        JsonNode explanation = reporting.apply(cell.path("contributions").asText());
        compare(about + " as explained", expected, explanation.path("cell"));
        List<String> included = names(explanation.path("included"), "");
        if (!new TreeSet<>(included).equals(expected.parts())
                || included.size() != expected.parts().size())
            differences.add(Difference.of(about, "made of %s", Sets.difference(expected.parts(), included)));
        List<String> beside = names(explanation.path("excluded"), "SUPPLEMENTARY");
        Set<String> supplementary = new TreeSet<>(
                recount.supplementary().stream().map(Reported::name).toList());
        if (by.isEmpty() && !new TreeSet<>(beside).equals(supplementary))
            differences.add(Difference.of(about, "beside it %s", Sets.difference(supplementary, beside)));
    }

    private static List<String> names(JsonNode contributions, String code) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : contributions)
            if (one.path("code").asText("").equals(code))
                names.add(Reported.name(
                        one.path("report").asText(),
                        one.path("revision").asInt(),
                        one.path("position").asInt()));
        return names;
    }

    private static List<String> key(JsonNode cell, List<String> by) {
        return by.stream()
                .map(dimension -> cell.path(dimension.replace(":year", "")).asText(""))
                .toList();
    }
}
