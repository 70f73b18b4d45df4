package de.aaw.reporting.periods;

import java.util.List;
import java.util.Optional;

/** The days a cell or a question is about: spans in time's order that neither overlap nor touch. */
public record Days(List<Span> spans) {
    public Days {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) throw new IllegalArgumentException("days without a day");
    }

    public static Days of(Span span) {
        return new Days(List.of(span));
    }

    /** Whether a value with these days counts: they lie wholly inside. */
    public boolean contain(Span days) {
        return spans.stream().anyMatch(span -> span.contains(days));
    }

    public boolean shareADayWith(Span days) {
        return spans.stream().anyMatch(span -> span.sharesADayWith(days));
    }

    /** Those of these days that lie in a span; empty when none does. */
    public Optional<Days> within(Span other) {
        var common = spans.stream().flatMap(span -> span.common(other).stream()).toList();
        return common.isEmpty() ? Optional.empty() : Optional.of(new Days(common));
    }

    /** The last plan period that lies wholly inside; without a calendar a plan has none but what is reported. */
    public Optional<Span> lastPlanPeriod(Frequency frequency) {
        return spans.reversed().stream()
                .flatMap(span -> frequency.lastInside(span).stream())
                .findFirst()
                .map(Period::days);
    }
}
