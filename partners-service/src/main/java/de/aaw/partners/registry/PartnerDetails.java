package de.aaw.partners.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a partner without a date: it can be corrected, and every version of it is kept. */
public record PartnerDetails(
        PartnerKind kind,
        Bench bench,
        @Nullable Land land,
        @Nullable String website,
        List<String> sources) {
    public PartnerDetails {
        sources = List.copyOf(sources);
    }
}
