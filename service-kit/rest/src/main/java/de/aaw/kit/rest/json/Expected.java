package de.aaw.kit.rest.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value should have been, in the words of JSON. */
public final class Expected {
    private static final String OBJECT = "object";

    private Expected() {}

    public static String of(@Nullable Class<?> type) {
        if (type == null) {
            return OBJECT;
        }
        if (type == LocalDate.class) {
            return "date (2026-11-21)";
        }
        if (type == Instant.class) {
            return "instant (2026-11-21T18:02:11.204Z)";
        }
        if (type == UUID.class) {
            return "UUID";
        }
        if (type.isEnum()) {
            return constants(type);
        }
        return simple(type);
    }

    /** Of a type that is written as text the name, and how it looks: {@code Land (DE-BY)}. */
    public static String text(Class<?> type, String example) {
        String expected = of(type);
        if (!expected.equals(OBJECT)) {
            return expected;
        }
        return example.isEmpty() ? type.getSimpleName() : type.getSimpleName() + " (" + example + ")";
    }

    public static String constants(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static String simple(Class<?> type) {
        if (type == String.class) {
            return "string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true, false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "integer";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "number";
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "array" : OBJECT;
    }
}
