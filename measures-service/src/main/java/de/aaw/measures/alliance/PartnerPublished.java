package de.aaw.measures.alliance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of a partner's event what measures need; whatever else it carries is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PartnerPublished(UUID id, String code, List<Status> statuses) {

    /** A status with its days, {@code validTo} exclusive. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Status(
            String status,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
