package de.aaw.measures.measures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who leads a measure for a span of days, {@code validTo} exclusive: a partner or a whole bench, never both. */
@Embeddable
public record Lead(
        @Embedded @Nullable PartnerRef partner,
        @Enumerated(EnumType.STRING) @Nullable Bench bench,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Lead {
        if ((partner == null) == (bench == null)) {
            throw new IllegalArgumentException("a partner or a bench leads");
        }
    }

    public static Lead of(PartnerRef partner) {
        return new Lead(partner, null, null, null);
    }

    public static Lead of(Bench bench) {
        return new Lead(null, bench, null, null);
    }

    boolean isPartner(String code) {
        return partner != null && partner.code().equals(code);
    }

    boolean isOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }
}
