package de.aaw.kit.rest.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** An instant as JSON, CSV and headers show it. */
public final class InstantText {
    private static final DateTimeFormatter MILLIS = form("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
    private static final DateTimeFormatter MICROS = form("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private InstantText() {}

    public static String of(Instant instant) {
        return (instant.equals(instant.truncatedTo(ChronoUnit.MILLIS)) ? MILLIS : MICROS).format(instant);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
