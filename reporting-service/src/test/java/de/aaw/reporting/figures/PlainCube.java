package de.aaw.reporting.figures;

import de.aaw.reporting.facts.ReportedValue;
import de.aaw.reporting.structure.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** A cube of sums read off the raw values by hand: slow, and without any code of what it checks. */
final class PlainCube {
    private final RandomWorld world;
    private final Question question;
    private final boolean level;
    private final List<ReportedValue> counting;
    private final List<LocalDate[]> range;

    PlainCube(RandomWorld world, Question question, boolean level) {
        this.world = world;
        this.question = question;
        this.level = level;
        this.counting = world.values.stream()
                .filter(v -> v.standing().name().equals("IN_FORCE")
                        && v.role().name().equals("COUNTING"))
                .toList();
        this.range = range();
    }

    private List<LocalDate[]> range() {
        if (question.period() == null) {
            var end = counting.stream()
                    .filter(v -> !planned(v))
                    .map(ReportedValue::lastDay)
                    .max(Comparator.naturalOrder());
            return List.<LocalDate[]>of(new LocalDate[] {LocalDate.MIN, end.orElse(RandomWorld.TODAY)});
        }
        var spans = new ArrayList<LocalDate[]>();
        question.period()
                .items()
                .forEach(item -> spans.add(new LocalDate[] {
                    item.first().firstDay(), (item.last() == null ? item.first() : item.last()).lastDay()
                }));
        return spans;
    }

    /** The shown number of every cell that has one, by its members. */
    Map<List<String>, String> cells() {
        var contents = new TreeMap<List<String>, List<ReportedValue>>(Comparator.comparing(Objects::toString));
        for (var value : counting)
            if (selected(value))
                for (var key : keys(value))
                    contents.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        var shown = new TreeMap<List<String>, String>(Comparator.comparing(Objects::toString));
        contents.forEach((key, values) -> {
            var sum = sum(key, values);
            if (sum != null) shown.put(key, sum.stripTrailingZeros().toPlainString());
        });
        return shown;
    }

    private @org.jspecify.annotations.Nullable BigDecimal sum(List<String> key, List<ReportedValue> values) {
        int year = question.by().indexOf(Dimension.PERIOD_YEAR);
        var span = year < 0 ? null : key.get(year);
        var inside = values.stream()
                .filter(v -> inside(v, span) && (!level || isLast(v, span)))
                .toList();
        boolean onlyPlanned = inside.stream().allMatch(PlainCube::planned);
        BigDecimal sum = null;
        for (var value : inside) {
            if (planned(value) != onlyPlanned || value.number() == null) continue;
            sum = sum == null ? value.number() : sum.add(value.number());
        }
        return sum;
    }

    private boolean isLast(ReportedValue value, @org.jspecify.annotations.Nullable String year) {
        boolean yearly = !measure(value).code().equals("C");
        if (yearly && !value.lastDay().equals(lastYearEnd(year))) return false;
        return counting.stream()
                .filter(v -> v.measureId().equals(value.measureId()) && planned(v) == planned(value) && inside(v, year))
                .filter(v -> !yearly || v.period().length() == 4)
                .noneMatch(v -> v.lastDay().isAfter(value.lastDay()));
    }

    /** The end of the last whole year that was asked for. */
    private LocalDate lastYearEnd(@org.jspecify.annotations.Nullable String year) {
        for (int y = 2030; y > 2000; y--) {
            if (year != null && !year.equals(String.valueOf(y))) continue;
            var first = LocalDate.of(y, 1, 1);
            var last = LocalDate.of(y, 12, 31);
            if (range.stream().anyMatch(r -> !first.isBefore(r[0]) && !last.isAfter(r[1]))) return last;
        }
        return LocalDate.MAX;
    }

    private boolean inside(ReportedValue v, @org.jspecify.annotations.Nullable String year) {
        boolean inYear = year == null
                || (v.firstDay().getYear() == Integer.parseInt(year)
                        && v.lastDay().getYear() == Integer.parseInt(year));
        return inYear
                && range.stream()
                        .anyMatch(r ->
                                !v.firstDay().isBefore(r[0]) && !v.lastDay().isAfter(r[1]));
    }

    private List<List<String>> keys(ReportedValue value) {
        List<List<String>> keys = List.of(List.of());
        for (var dimension : question.by()) {
            var more = new ArrayList<List<String>>();
            for (var key : keys)
                for (var member : members(dimension, value)) {
                    var named = question.filters().on(dimension);
                    var filter = member.equals("-") ? (dimension == Dimension.LAND ? "DE" : "NONE") : member;
                    if (!named.isEmpty() && !named.contains(filter)) continue;
                    var longer = new ArrayList<>(key);
                    longer.add(member);
                    more.add(longer);
                }
            keys = more;
        }
        return keys;
    }

    private boolean selected(ReportedValue value) {
        for (var dimension : question.filters().asked().keySet()) {
            var of = new ArrayList<String>();
            for (var member : dimension == Dimension.PARTNER ? involved(value) : members(dimension, value))
                of.add(member.equals("-") ? (dimension == Dimension.LAND ? "DE" : "NONE") : member);
            if (of.stream().noneMatch(question.filters().on(dimension)::contains)) return false;
        }
        return true;
    }

    private Set<String> members(Dimension dimension, ReportedValue value) {
        var measure = measure(value);
        return switch (dimension) {
            case PERIOD_YEAR -> {
                var years = new LinkedHashSet<String>();
                for (int y = value.firstDay().getYear(); y <= value.lastDay().getYear(); y++)
                    years.add(String.valueOf(y));
                yield years;
            }
            case MEASURE -> Set.of(measure.code());
            case ACTION_FIELD -> Set.copyOf(measure.actionFields());
            case DECLARATION -> Set.of(measure.declaration());
            case LAND -> Set.of(value.land() == null ? "-" : value.land());
            case BENCH -> Set.of(bench(lead(value)));
            case PARTNER -> credited(value);
        };
    }

    private static String bench(String lead) {
        return lead.equals("WIRTSCHAFT") ? lead : lead.equals("p3") ? "GEWERKSCHAFTEN" : "BUND";
    }

    private String lead(ReportedValue value) {
        var day = question.structuring() == Structuring.TODAY ? RandomWorld.TODAY : value.lastDay();
        for (var lead : measure(value).leads()) {
            if (lead.partner() == null) return "WIRTSCHAFT";
            if (lead.validTo() != null && !day.isBefore(lead.validTo())) continue;
            return lead.partner().code();
        }
        throw new AssertionError("every measure has a lead");
    }

    private Set<String> credited(ReportedValue value) {
        var measure = measure(value);
        var lead = lead(value);
        var co = new LinkedHashSet<String>();
        measure.participants().forEach(p -> {
            if (p.role().name().equals("CO_RESPONSIBLE")) co.add(p.partner().code());
        });
        if (lead.equals("WIRTSCHAFT")) return co.isEmpty() ? Set.of(lead) : co;
        if (measure.plans().getFirst().attribution().name().equals("UNDIVIDED")) {
            co.add(lead);
            return co;
        }
        return Set.of(lead);
    }

    private Set<String> involved(ReportedValue value) {
        var all = new LinkedHashSet<String>();
        all.add(lead(value));
        measure(value).participants().forEach(p -> all.add(p.partner().code()));
        return all;
    }

    private Measure measure(ReportedValue value) {
        return Objects.requireNonNull(world.structure.measures().get(value.measureId()));
    }

    private static boolean planned(ReportedValue value) {
        return value.status().name().equals("PLANNED");
    }
}
