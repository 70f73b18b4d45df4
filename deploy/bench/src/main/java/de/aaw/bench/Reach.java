package de.aaw.bench;

import org.jspecify.annotations.Nullable;

/** What a line is to reach: a share of its limit, a multiple of it at most, or a number of its own at most. */
record Reach(Kind kind, double bound) {
    /** What is compared, and how. */
    enum Kind {
        RATIO_AT_LEAST,
        RATIO_AT_MOST,
        VALUE_AT_MOST
    }

    static Reach ratioAtLeast(double bound) {
        return new Reach(Kind.RATIO_AT_LEAST, bound);
    }

    static Reach ratioAtMost(double bound) {
        return new Reach(Kind.RATIO_AT_MOST, bound);
    }

    static Reach valueAtMost(double bound) {
        return new Reach(Kind.VALUE_AT_MOST, bound);
    }

    boolean isMetBy(double value, @Nullable Double ratio) {
        if (kind == Kind.VALUE_AT_MOST) {
            return value <= bound;
        }
        if (ratio == null) {
            throw new IllegalArgumentException("a ratio is to be reached, but there is no limit to compare with");
        }
        return kind == Kind.RATIO_AT_LEAST ? ratio >= bound : ratio <= bound;
    }

    /** {@code ≥ 0.3}, {@code ≤ 1.5 ×}, {@code ≤ 50 ms}. */
    String text(String unit) {
        return switch (kind) {
            case RATIO_AT_LEAST -> "≥ " + Numbers.text(bound);
            case RATIO_AT_MOST -> "≤ " + Numbers.text(bound);
            case VALUE_AT_MOST -> "≤ " + Numbers.text(bound) + " " + unit;
        };
    }
}
