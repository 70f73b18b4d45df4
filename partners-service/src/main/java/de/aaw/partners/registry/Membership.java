package de.aaw.partners.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a partner is to stand under another, which is named by id or code. */
public record Membership(
        String umbrella,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source) {
    Umbrella under(PartnerRef partner) {
        return new Umbrella(partner, validFrom, validTo, source);
    }
}
