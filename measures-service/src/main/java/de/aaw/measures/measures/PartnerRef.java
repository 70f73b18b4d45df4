package de.aaw.measures.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A partner that a measure names; neither its id nor its code ever changes. */
@Embeddable
public record PartnerRef(
        @Column(name = "partner_id") UUID id,
        @Column(name = "partner_code") String code) {}
