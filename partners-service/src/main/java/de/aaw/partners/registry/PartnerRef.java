package de.aaw.partners.registry;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A partner as others name it: by id, and by the code that people read; neither ever changes. */
@Embeddable
public record PartnerRef(UUID id, String code) {
    /** Whether this id or code is the partner's. */
    public boolean isNamed(String idOrCode) {
        return code.equals(idOrCode) || id.toString().equalsIgnoreCase(idOrCode);
    }
}
