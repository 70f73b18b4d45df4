package de.aaw.reporting.figures.rest;

import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.facts.Counting;
import de.aaw.reporting.figures.Cell;
import de.aaw.reporting.figures.Dimension;
import de.aaw.reporting.figures.Key;
import de.aaw.reporting.figures.Question;
import de.aaw.reporting.figures.Structuring;
import de.aaw.reporting.periods.Days;
import de.aaw.reporting.periods.Period;
import de.aaw.reporting.periods.PeriodForm;
import de.aaw.reporting.periods.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The address that explains a cell: the question again, with one member named for every dimension. */
final class Links {
    private final Question question;
    private final boolean labels;

    Links(Question question, boolean labels) {
        this.question = question;
        this.labels = labels;
    }

    String contributions(String indicator, Cell<?> cell) {
        var link = new StringBuilder("/v1/figures/contributions?indicator=").append(encoded(indicator));
        boolean total = cell.key().equals(Key.WHOLE);
        if (!total) add(link, "by", question.by().stream().map(Dimension::asked).toList());
        filters(link, cell.key(), total);
        period(link, cell, total);
        return modes(link);
    }

    /** The whole question. */
    String figures() {
        var link = new StringBuilder("/v1/figures?indicator=").append(encoded(String.join(",", question.indicators())));
        add(link, "by", question.by().stream().map(Dimension::asked).toList());
        filters(link, Key.WHOLE, true);
        if (question.period() != null) add(link, "period", question.period().text());
        return modes(link);
    }

    private String modes(StringBuilder link) {
        if (question.role() != ValueRole.COUNTING)
            add(link, "role", question.role().name());
        if (question.counting() != Counting.ACCEPTED)
            add(link, "counting", question.counting().name());
        if (question.structuring() != Structuring.TODAY)
            add(link, "structure", question.structuring().name());
        if (question.asOf() != null) add(link, "asOf", question.asOf().toString());
        if (labels) add(link, "labels", "true");
        return link.toString();
    }

    private void filters(StringBuilder link, Key key, boolean total) {
        for (var dimension : Dimension.values()) {
            int place = question.by().indexOf(dimension);
            if (dimension == Dimension.PERIOD_YEAR) continue;
            if (!total && place >= 0)
                add(link, dimension.cellName(), key.members().get(place).filter(dimension));
            else add(link, dimension.cellName(), question.filters().on(dimension));
        }
    }

    private void period(StringBuilder link, Cell<?> cell, boolean total) {
        if (!total && question.isBy(Dimension.PERIOD_YEAR)) add(link, "period", text(cell.days()));
        else if (question.period() != null)
            add(link, "period", question.period().text());
    }

    private static String text(Days days) {
        return days.spans().stream().map(Links::text).collect(Collectors.joining(","));
    }

    private static String text(Span span) {
        var year = PeriodForm.YEAR.around(span.firstDay());
        return year.days().equals(span) ? year.text() : new Period(PeriodForm.INTERVAL, span).text();
    }

    private static void add(StringBuilder link, String name, List<String> values) {
        if (!values.isEmpty()) add(link, name, String.join(",", values));
    }

    private static void add(StringBuilder link, String name, String value) {
        link.append('&').append(name).append('=').append(encoded(value));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
