package de.aaw.measures.alliance;

import de.aaw.measures.periods.OpenPeriod;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A partner's status from one day on, until but without another; an open end is null. */
@Embeddable
record DatedStatus(
        String status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    boolean isActive() {
        return status.equals("ACTIVE");
    }

    OpenPeriod days() {
        return new OpenPeriod(validFrom, validTo == null ? null : validTo.minusDays(1));
    }
}
