package de.aaw.partners.registry.rest;

import de.aaw.partners.registry.PartnerRef;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another partner; its names are its own. */
@Schema(name = "PartnerRef", description = "Another partner, by the two that never change.")
public record PartnerRefJson(
        @Schema(description = "Identifier, a UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Short name that never changes.", examples = "dgb", required = true)
        String code) {
    static PartnerRefJson of(PartnerRef partner) {
        return new PartnerRefJson(partner.id(), partner.code());
    }
}
