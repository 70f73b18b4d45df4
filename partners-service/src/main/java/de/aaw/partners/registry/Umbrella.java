package de.aaw.partners.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The partner above another for a span of days, as the DGB is above IG Metall; never two on one day. */
@Embeddable
public record Umbrella(
        @Embedded
        @AttributeOverride(name = "id", column = @Column(name = "umbrella_id"))
        @AttributeOverride(name = "code", column = @Column(name = "umbrella_code"))
        PartnerRef partner,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source)
        implements Dated {
    public Umbrella {
        Dated.requireSpan(validFrom, validTo);
    }
}
