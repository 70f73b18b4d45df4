package de.aaw.measures.periods;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last, both included, where either end may be open or unknown. */
@Embeddable
public record OpenPeriod(
        @Column(name = "first_day") @Nullable LocalDate firstDay,
        @Column(name = "last_day") @Nullable LocalDate lastDay) {
    public static final OpenPeriod ALWAYS = new OpenPeriod(null, null);

    public OpenPeriod {
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public boolean sharesDayWith(Period period) {
        return sharesDayWith(new OpenPeriod(period.firstDay(), period.lastDay()));
    }

    public boolean sharesDayWith(OpenPeriod other) {
        return beginsBy(firstDay, other.lastDay) && beginsBy(other.firstDay, lastDay);
    }

    private static boolean beginsBy(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !first.isAfter(last);
    }
}
