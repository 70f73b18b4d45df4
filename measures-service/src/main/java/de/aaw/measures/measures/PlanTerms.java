package de.aaw.measures.measures;

import de.aaw.measures.codelists.RegionLevel;
import de.aaw.measures.wording.Plain;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a plan asks for: how often, how finely, until when, since when a running total runs, and whose the result is. */
@Embeddable
public record PlanTerms(
        @Enumerated(EnumType.STRING) Frequency frequency,
        @Enumerated(EnumType.STRING) RegionLevel regionLevel,
        int dueDays,
        @Nullable LocalDate origin,
        @Enumerated(EnumType.STRING) Attribution attribution,
        @Nullable BigDecimal baseline,
        @Nullable String note) {

    public PlanTerms {
        baseline = baseline == null ? null : Plain.number(baseline);
    }
}
