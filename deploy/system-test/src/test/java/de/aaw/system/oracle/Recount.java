package de.aaw.system.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The cube of one indicator, counted anew from the reports, the measures and the partners as their own services show them, with nothing of
 * the product's code: what every figure has to be.
 */
final class Recount {
    private static final Set<String> LEVELS = Set.of("STOCK", "CUMULATIVE");

    private final String indicator;
    private final String type;
    private final Map<String, String> benches;
    private final List<Reported> values;

    Recount(Evidence evidence, Thing indicator, boolean submitted) {
        this.indicator = indicator.code();
        this.type = indicator.state().path("type").asText();
        this.benches = evidence.benches();
        this.values = Reported.of(evidence, submitted).stream()
                .filter(value -> value.indicator().equals(this.indicator))
                .toList();
    }

    /** By their members in the order of the dimensions, the empty text for none. */
    Map<List<String>, Figure> cells(List<String> by) {
        Map<List<String>, List<Reported>> cells = new HashMap<>();
        standing(by)
                .forEach(value -> keys(value, by)
                        .forEach(key -> cells.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(value)));
        Map<List<String>, Figure> figures = new HashMap<>();
        cells.forEach((key, inside) -> figures.put(key, Figure.of(type, inside)));
        return figures;
    }

    /** Each result once, whatever the grouping. */
    Figure total() {
        return Figure.of(type, standing(List.of()).toList());
    }

    /** Values beside the plan: in no figure. */
    List<Reported> supplementary() {
        return values.stream().filter(value -> !value.counts()).toList();
    }

    boolean isQualitative() {
        return type.equals("QUALITATIVE");
    }

    /** A level is that of the last year which anybody reported; grouped by years, that of each year. */
    private Stream<Reported> standing(List<String> by) {
        boolean lastYearOnly = LEVELS.contains(type) && !by.contains("period:year");
        int last = counting().mapToInt(Reported::year).max().orElse(0);
        return counting().filter(value -> !lastYearOnly || value.year() == last);
    }

    private Stream<Reported> counting() {
        return values.stream().filter(Reported::counts);
    }

    private List<List<String>> keys(Reported value, List<String> by) {
        List<List<String>> keys = List.of(List.of());
        for (String dimension : by) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> key : keys)
                for (String member : members(value, dimension))
                    longer.add(Stream.concat(key.stream(), Stream.of(member)).toList());
            keys = longer;
        }
        return keys;
    }

    private List<String> members(Reported value, String dimension) {
        Measured measure = new Measured(value.measure().state(), indicator);
        return switch (dimension) {
            case "period:year" -> List.of(value.report().period());
            case "measure" -> List.of(value.measure().code());
            case "partner" -> measure.credited();
            case "bench" -> List.of(measure.benchOfLead(benches));
            case "actionField" -> measure.actionFields();
            case "declaration" -> List.of(measure.declaration());
            case "land" -> List.of(value.land());
            default -> throw new IllegalArgumentException(dimension);
        };
    }

    /** For messages: which cells there are. */
    @Override
    public String toString() {
        return indicator + " " + new TreeMap<>(Map.of("values", values.size()));
    }
}
