package de.aaw.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run has to say: on what it was measured, the lines, and what could not be measured and why.
 *
 * @param setUp name and value, in the order they are shown
 */
record Report(Map<String, String> setUp, List<Line> lines, Map<String, String> notMeasured) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** One line of {@code --json}. */
    private record LineJson(
            String name,
            String what,
            BigDecimal value,
            String unit,
            @Nullable String limitWhat,
            @Nullable BigDecimal limit,
            @Nullable BigDecimal ratio,
            String reach,
            boolean met,
            Map<String, BigDecimal> also) {
        static LineJson of(Line line) {
            Line.Limit limit = line.limit();
            Double ratio = line.ratio();
            Map<String, BigDecimal> also = new LinkedHashMap<>();
            line.also().forEach((name, value) -> also.put(name, Numbers.rounded(value)));
            return new LineJson(
                    line.name(),
                    line.what(),
                    Numbers.rounded(line.value()),
                    line.unit(),
                    limit == null ? null : limit.what(),
                    limit == null ? null : Numbers.rounded(limit.value()),
                    ratio == null ? null : Numbers.rounded(ratio),
                    line.reach().text(line.unit()),
                    line.isMet(),
                    also);
        }
    }

    /** All of {@code --json}. */
    private record ReportJson(Map<String, String> setUp, List<LineJson> lines, Map<String, String> notMeasured) {}

    String json() {
        try {
            return JSON.writeValueAsString(
                    new ReportJson(setUp, lines.stream().map(LineJson::of).toList(), notMeasured));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        List<String> text = new ArrayList<>();
        setUp.forEach((name, value) -> text.add("%-10s %s".formatted(name, value)));
        text.add("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("line", "measured", "against", "ratio", "reach", ""));
        lines.forEach(line -> rows.add(row(line)));
        text.addAll(new Columns(rows).text());
        notMeasured.forEach((name, why) -> text.add(name + " could not be measured: " + why));
        return String.join("\n", text);
    }

    private static List<String> row(Line line) {
        Line.Limit limit = line.limit();
        Double ratio = line.ratio();
        return List.of(
                line.what(),
                Numbers.text(line.value()) + " " + line.unit() + also(line),
                limit == null ? "" : limit.what() + ": " + Numbers.text(limit.value()) + " " + line.unit(),
                ratio == null ? "" : Numbers.text(ratio),
                line.reach().text(line.unit()),
                line.isMet() ? "met" : "missed");
    }

    private static String also(Line line) {
        List<String> words = new ArrayList<>();
        line.also().forEach((name, value) -> words.add(name + " " + Numbers.text(value)));
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }
}
