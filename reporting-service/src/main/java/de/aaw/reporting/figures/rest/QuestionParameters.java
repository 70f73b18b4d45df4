package de.aaw.reporting.figures.rest;

import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.figures.Dimension;
import de.aaw.reporting.figures.Filters;
import de.aaw.reporting.figures.Question;
import de.aaw.reporting.figures.Structuring;
import de.aaw.reporting.periods.PeriodSelection;
import de.aaw.reporting.periods.UnreadablePeriod;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A question as query parameters; the same for figures and for their contributions. */
public class QuestionParameters {
    @RestQuery
    @Parameter(
            description = "Codes of indicators, one or more; repeated or comma-separated, as every list here.",
            required = true,
            example = "[\"ZUSAETZLICHE_PLAETZE\"]")
    @Nullable
    List<String> indicator;

    @RestQuery
    @Parameter(
            description =
                    "Dimensions of the cells, any of `period:year`, `measure`, `partner`, `bench`, `actionField`, `declaration`, `land`,"
                            + " in any combination. Without, each indicator has one cell. `partner` shows a joint result as its plan's"
                            + " attribution says; where groups overlap, `additive` is false and the total counts once.",
            example = "[\"period:year\"]")
    @Nullable
    List<String> by;

    @RestQuery
    @Parameter(
            description =
                    "Periods: `2015`, `2017-H1`, `2017-Q3`, `2017-09`, `2020-11-30`, `2016-03-01--2017-06-30`, `BY2021`, a list, or a range"
                            + " `2015..2016`. A value counts when its period lies wholly inside. Without, the question ends with the"
                            + " indicator's last reported period.",
            example = "[\"2015..2016\"]")
    @Nullable
    List<String> period;

    @RestQuery
    @Parameter(description = "Codes of measures.", example = "[\"M01\"]")
    @Nullable
    List<String> measure;

    @RestQuery
    @Parameter(
            description =
                    "Codes of partners: selects the measures each leads or takes part in, every measure once. The code of a bench selects"
                            + " what it leads itself, `NONE` what nobody leads on the day that counts.",
            example = "[\"dihk\"]")
    @Nullable
    List<String> partner;

    @RestQuery
    @Parameter(
            description =
                    "Benches: BUND, WIRTSCHAFT, GEWERKSCHAFTEN, LAENDER, UNTERSTUETZUNG (that of the lead); `NONE` where it is not known.",
            example = "[\"WIRTSCHAFT\"]")
    @Nullable
    List<String> bench;

    @RestQuery
    @Parameter(description = "Codes of action fields, each with its declaration.", example = "[\"AAW-2015-2018/Z5\"]")
    @Nullable
    List<String> actionField;

    @RestQuery
    @Parameter(description = "Codes of declarations: that of the measure.", example = "[\"AAW-2015-2018\"]")
    @Nullable
    List<String> declaration;

    @RestQuery
    @Parameter(
            description = "Länder; `DE` selects what was reported for the whole country only (the cell `land: null`).",
            example = "[\"DE-BY\"]")
    @Nullable
    List<String> land;

    @RestQuery
    @DefaultValue("COUNTING")
    @Parameter(
            description =
                    "Which values are asked about. Only COUNTING ones are ever added; the others are shown one by one.")
    ValueRole role = ValueRole.COUNTING;

    @RestQuery
    @DefaultValue("ACCEPTED")
    @Parameter(
            description =
                    "Which revision of a report counts: the highest accepted, or the highest submitted and not sent back. SUBMITTED needs a"
                            + " role; a partner asks it of its own measures.")
    Counting counting = Counting.ACCEPTED;

    @RestQuery
    @DefaultValue("TODAY")
    @Parameter(
            description =
                    "On which day names and a measure's lead are read: today (with `asOf`: that day in Europe/Berlin), or the last day of"
                            + " each value's period.")
    Structuring structure = Structuring.TODAY;

    @RestQuery
    @Parameter(
            description =
                    "What was known at that instant: of each thing the highest version recorded at or before it. The watermark says whether"
                            + " the answer is settled, and so will never change.",
            example = "2026-11-21T18:02:11.204Z")
    @Nullable
    Instant asOf;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Adds names in German and English to every code.")
    boolean labels;

    Question toQuestion() {
        var indicators = Parameters.list("indicator", indicator);
        if (indicators.isEmpty()) throw Parameters.bad("indicator", "PARAMETER_MISSING", Map.of());
        return new Question(indicators, dimensions(), filters(), selection(), role, counting, structure, asOf);
    }

    private List<Dimension> dimensions() {
        return Parameters.list("by", by).stream()
                .map(text -> Parameters.oneOf("by", text, Dimension::find, Dimension.all()))
                .toList();
    }

    private Filters filters() {
        var asked = new EnumMap<Dimension, List<String>>(Dimension.class);
        named().forEach((dimension, sent) -> {
            var codes = Parameters.list(dimension.cellName(), sent);
            if (!codes.isEmpty()) asked.put(dimension, codes);
        });
        return new Filters(asked);
    }

    private Map<Dimension, List<String>> named() {
        var named = new EnumMap<Dimension, List<String>>(Dimension.class);
        if (measure != null) named.put(Dimension.MEASURE, measure);
        if (partner != null) named.put(Dimension.PARTNER, partner);
        if (bench != null) named.put(Dimension.BENCH, bench);
        if (actionField != null) named.put(Dimension.ACTION_FIELD, actionField);
        if (declaration != null) named.put(Dimension.DECLARATION, declaration);
        if (land != null) named.put(Dimension.LAND, land);
        return named;
    }

    private @Nullable PeriodSelection selection() {
        var texts = Parameters.list("period", period);
        try {
            return texts.isEmpty() ? null : PeriodSelection.parse(texts);
        } catch (UnreadablePeriod e) {
            throw Parameters.bad("period", "UNREADABLE_PERIOD", Map.of("text", e.text()));
        }
    }
}
