package de.aaw.reporting.aggregation;

import org.jspecify.annotations.Nullable;

/** What a sum is made of shows: of two parts the weaker one; the enums are ordered strongest first. */
final class Weakest {
    private Weakest() {}

    static <E extends Enum<E>> @Nullable E weaker(@Nullable E one, @Nullable E other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.compareTo(other) >= 0 ? one : other;
    }
}
