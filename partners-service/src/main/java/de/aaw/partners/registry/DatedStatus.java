package de.aaw.partners.registry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A partner's status for a span of days; a partner never has two on one day. */
@Embeddable
public record DatedStatus(
        @Enumerated(EnumType.STRING) PartnerStatus status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source)
        implements Dated {
    public DatedStatus {
        Dated.requireSpan(validFrom, validTo);
    }
}
