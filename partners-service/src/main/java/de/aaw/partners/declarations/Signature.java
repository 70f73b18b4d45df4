package de.aaw.partners.declarations;

import de.aaw.partners.registry.PartnerRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** That a partner stands under a declaration, in which role, and what it reserved; a partner signs once. */
@Embeddable
public record Signature(
        @Embedded
        @AttributeOverride(name = "id", column = @Column(name = "partner_id"))
        @AttributeOverride(name = "code", column = @Column(name = "partner_code"))
        PartnerRef partner,

        @Enumerated(EnumType.STRING) SignatureRole role,
        @Nullable LocalDate signedOn,
        @Nullable String reservation,
        boolean verified,
        @Nullable String source) {
    /** The lead first, then signatories, then supporters, each by code. */
    static final Comparator<Signature> BY_ROLE = Comparator.comparing(Signature::role)
            .thenComparing(signature -> signature.partner().code());

    boolean isOf(String idOrCode) {
        return partner.isNamed(idOrCode);
    }

    boolean isOf(PartnerRef other) {
        return partner.id().equals(other.id());
    }
}
