package de.aaw.kit.rest.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/** Dates, instants and ids in the one form in which they are written; what is in another form is refused, also where Java would read it. */
public final class WrittenForm {
    private static final int UUID_LENGTH = 36;
    // Years of four digits: PostgreSQL's calendar is shorter than Java's.
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");

    private WrittenForm() {}

    public static LocalDate date(String text) {
        return LocalDate.parse(checked(text, DATE.matcher(text).matches()));
    }

    public static Instant instant(String text) {
        return Instant.parse(checked(text, INSTANT.matcher(text).matches()));
    }

    public static UUID uuid(String text) {
        return UUID.fromString(checked(text, text.length() == UUID_LENGTH));
    }

    private static String checked(String text, boolean asWritten) {
        if (!asWritten) {
            throw new IllegalArgumentException("not in its written form");
        }
        return text;
    }
}
