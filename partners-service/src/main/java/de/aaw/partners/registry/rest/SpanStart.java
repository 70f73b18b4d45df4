package de.aaw.partners.registry.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The first day of a span as it stands in a path: a date, or {@code open} where the start is unknown. */
public record SpanStart(@Nullable LocalDate day) {
    public static final String OPEN = "open";
    private static final int DATE_LENGTH = 10;

    /** What is no date names no span: the framework answers 404. */
    public static SpanStart fromString(String text) {
        if (text.equals(OPEN)) {
            return new SpanStart(null);
        }
        if (text.length() != DATE_LENGTH) {
            throw new IllegalArgumentException("not a date: " + text);
        }
        try {
            return new SpanStart(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date: " + text, e);
        }
    }

    static String of(@Nullable LocalDate day) {
        return day == null ? OPEN : day.toString();
    }
}
