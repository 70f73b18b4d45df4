package de.aaw.bench;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table: a number, and the limit that was measured in the same run.
 *
 * @param name what {@code --only} calls it
 * @param also other numbers of the same measurement, in the same unit where they say no other
 */
record Line(
        String name,
        String what,
        double value,
        String unit,
        @Nullable Limit limit,
        Reach reach,
        Map<String, Double> also) {

    /** The best that this machine does at the same work without us. */
    record Limit(String what, double value) {
        Limit {
            if (!(value > 0)) {
                throw new IllegalArgumentException(what + " was measured as " + value);
            }
        }
    }

    Line {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " was measured as " + value);
        }
        if (limit == null && reach.kind() != Reach.Kind.VALUE_AT_MOST) {
            throw new IllegalArgumentException(what + " is to reach a ratio, but has no limit");
        }
    }

    @Nullable
    Double ratio() {
        return limit == null ? null : value / limit.value();
    }

    boolean isMet() {
        return reach.isMetBy(value, ratio());
    }
}
