package de.aaw.partners.declarations;

import de.aaw.partners.registry.PartnerRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of a signature, before it is known which partner that is. */
public record Undersigning(
        SignatureRole role,
        @Nullable LocalDate signedOn,
        @Nullable String reservation,
        boolean verified,
        @Nullable String source) {
    Signature by(PartnerRef partner) {
        return new Signature(partner, role, signedOn, reservation, verified, source);
    }
}
