package de.aaw.reporting.structure;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import de.aaw.reporting.periods.Frequency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a measure must report of one indicator, how finely and how soon. */
public record Plan(
        String indicator,
        Frequency frequency,
        RegionLevel regionLevel,
        int dueDays,
        @Nullable LocalDate origin,
        Attribution attribution,
        @Nullable BigDecimal baseline,
        List<Target> targets) {

    public Plan {
        requireNonNull(indicator, "indicator");
        requireNonNull(frequency, "frequency");
        requireNonNull(regionLevel, "regionLevel");
        requireNonNull(attribution, "attribution");
        targets = List.copyOf(requireNonNullElse(targets, List.of()));
    }

    public enum RegionLevel {
        COUNTRY,
        LAND,
        KREIS
    }

    /** What {@code by=partner} shows of a joint result; a total always counts it once. */
    public enum Attribution {
        LEAD_ONLY,
        UNDIVIDED
    }

    public enum Direction {
        AT_LEAST,
        AT_MOST,
        CAPACITY
    }

    public record Target(@Nullable String period, Direction direction, BigDecimal value) {
        public Target {
            requireNonNull(direction, "direction");
            requireNonNull(value, "value");
        }
    }
}
