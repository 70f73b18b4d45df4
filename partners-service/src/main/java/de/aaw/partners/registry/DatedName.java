package de.aaw.partners.registry;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A partner's name for a span of days; a partner never has two on one day. */
@Embeddable
public record DatedName(
        String acronym,
        String de,
        @Nullable String en,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source)
        implements Dated {
    public DatedName {
        Dated.requireSpan(validFrom, validTo);
    }
}
