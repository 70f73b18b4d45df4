package de.aaw.system.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What values say together, added up anew and plainly.
 *
 * @param value null without any number
 * @param parts the names of the values it is made of
 */
record Figure(
        @Nullable BigDecimal value,
        Map<String, Long> scores,
        @Nullable String status,
        @Nullable String precision,
        Set<String> parts) {
    private static final List<String> WEAKEST_STATUS = List.of("ESTIMATED", "PRELIMINARY", "REPORTED");
    private static final List<String> WEAKEST_PRECISION = List.of("ABOUT", "AT_LEAST", "EXACT");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;

    /** @param values of one indicator; of a level those of its last year only */
    static Figure of(String type, List<Reported> values) {
        List<Reported> present = values.stream().filter(Reported::isPresent).toList();
        return new Figure(
                number(type, present),
                scores(type, present),
                weakest(WEAKEST_STATUS, "status", present),
                weakest(WEAKEST_PRECISION, "precision", present),
                values.stream().map(Reported::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static @Nullable BigDecimal number(String type, List<Reported> present) {
        if (present.isEmpty() || type.equals("QUALITATIVE")) return null;
        if (!type.equals("RATIO")) return sum("number", present);
        return sum("numerator", present)
                .multiply(HUNDRED)
                .divide(sum("denominator", present), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(String field, List<Reported> values) {
        return values.stream().map(value -> value.number(field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Long> scores(String type, List<Reported> present) {
        Map<String, Long> scores = new TreeMap<>();
        if (type.equals("QUALITATIVE")) present.forEach(value -> scores.merge(value.text("score"), 1L, Long::sum));
        return scores;
    }

    private static @Nullable String weakest(List<String> order, String field, List<Reported> present) {
        return order.stream()
                .filter(word ->
                        present.stream().anyMatch(value -> value.text(field).equals(word)))
                .findFirst()
                .orElse(null);
    }
}
