package de.aaw.measures.measures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A partner that takes part in a measure without leading it. */
@Embeddable
public record Participant(
        @Embedded PartnerRef partner,
        @Enumerated(EnumType.STRING) ParticipantRole role) {
    boolean isPartner(String idOrCode) {
        return partner.code().equals(idOrCode) || partner.id().toString().equals(idOrCode);
    }
}
