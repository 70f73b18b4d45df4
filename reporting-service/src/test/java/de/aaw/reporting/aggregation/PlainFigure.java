package de.aaw.reporting.aggregation;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules read once more, slowly and by hand, over raw values: measure A plans years, B quarters, C nothing regular. Shares no
 * code with what it checks but the records in which a test writes a value down.
 */
record PlainFigure(String value, String status, String precision, boolean missing) {
    static PlainFigure of(Amount amount) {
        var value = amount.value();
        return new PlainFigure(
                value == null ? "-" : value.rounded().toPlainString(),
                amount.status().name(),
                String.valueOf(amount.precision()),
                amount.partMissing());
    }

    static PlainFigure of(AggregationType type, String asked, List<AValue> values) {
        var counted = only(values, value -> inside(asked, value));
        if (type == AggregationType.STOCK) counted = lastOnly(asked, counted, values);
        if (counted.stream().anyMatch(value -> !is(value, "PLANNED"))) counted = only(counted, v -> !is(v, "PLANNED"));
        return summed(type, counted);
    }

    private static List<AValue> lastOnly(String asked, List<AValue> counted, List<AValue> all) {
        var last = new ArrayList<AValue>();
        for (var value : counted) {
            boolean planned = is(value, "PLANNED");
            var end = all.stream()
                    .filter(v -> v.measure().equals(value.measure()) && is(v, "PLANNED") == planned && inside(asked, v))
                    .map(v -> days(v.period())[1])
                    .max(naturalOrder())
                    .orElseThrow();
            boolean inLastPlanPeriod = value.measure().equals("C") || days(value.period())[1].equals(lastDay(asked));
            if (inLastPlanPeriod && days(value.period())[1].equals(end)) last.add(value);
        }
        return last;
    }

    private static PlainFigure summed(AggregationType type, List<AValue> counted) {
        var parts = only(counted, v -> !is(v, "NOT_AVAILABLE") && !is(v, "NOT_APPLICABLE"));
        boolean missing = counted.stream().anyMatch(v -> is(v, "NOT_AVAILABLE"));
        if (parts.isEmpty()) {
            boolean skipped = !missing && counted.stream().anyMatch(v -> is(v, "NOT_APPLICABLE"));
            return new PlainFigure("-", skipped ? "NOT_APPLICABLE" : "NOT_AVAILABLE", "null", missing);
        }
        var value = type == AggregationType.RATIO
                ? percent(parts)
                : sum(parts, v -> v.content().number());
        return new PlainFigure(shown(value), weakestStatus(parts), weakestPrecision(parts), missing);
    }

    private static BigDecimal percent(List<AValue> parts) {
        var above = sum(parts, v -> v.content().numerator());
        var below = sum(parts, v -> v.content().denominator());
        return above.multiply(new BigDecimal("100")).divide(below, new MathContext(60));
    }

    private static BigDecimal sum(List<AValue> parts, Function<AValue, @Nullable BigDecimal> of) {
        var thousandths = BigInteger.ZERO;
        for (var part : parts)
            thousandths = thousandths.add(
                    requireNonNull(of.apply(part)).movePointRight(3).toBigIntegerExact());
        return new BigDecimal(thousandths, 3);
    }

    private static String shown(BigDecimal value) {
        var text = value.setScale(6, RoundingMode.HALF_UP).toPlainString();
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String weakestStatus(List<AValue> parts) {
        for (var status : List.of("PLANNED", "ESTIMATED", "PRELIMINARY"))
            if (parts.stream().anyMatch(v -> is(v, status))) return status;
        return "REPORTED";
    }

    private static String weakestPrecision(List<AValue> parts) {
        for (var precision : List.of("ABOUT", "AT_LEAST"))
            if (parts.stream().anyMatch(v -> v.content().precision().name().equals(precision))) return precision;
        return "EXACT";
    }

    private static boolean inside(String asked, AValue value) {
        var days = days(value.period());
        for (var item : asked.split(",", -1)) {
            var ends = item.split("\\.\\.", -1);
            if (!days[0].isBefore(days(ends[0])[0]) && !days[1].isAfter(days(ends[ends.length - 1])[1])) return true;
        }
        return false;
    }

    private static LocalDate lastDay(String asked) {
        return days(asked.substring(Math.max(asked.lastIndexOf(','), asked.lastIndexOf('.')) + 1))[1];
    }

    private static LocalDate[] days(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        if (period.length() == 4) return new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
        int months = period.charAt(5) == 'H' ? 6 : 3;
        var first = LocalDate.of(year, (period.charAt(6) - '1') * months + 1, 1);
        return new LocalDate[] {first, first.plusMonths(months).minusDays(1)};
    }

    private static boolean is(AValue value, String status) {
        return value.content().status().name().equals(status);
    }

    private static List<AValue> only(List<AValue> values, Predicate<AValue> wanted) {
        return values.stream().filter(wanted).toList();
    }
}
