package de.aaw.partners.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's whole public state at one version: what is published, kept for ever and shown. */
public record PartnerState(
        UUID id,
        String code,
        long version,
        Instant recordedAt,
        PartnerKind kind,
        Bench bench,
        @Nullable String land,
        @Nullable String website,
        List<DatedName> names,
        List<DatedStatus> statuses,
        List<String> sources) {
    public PartnerState {
        names = List.copyOf(names);
        statuses = List.copyOf(statuses);
        sources = List.copyOf(sources);
    }

    public Optional<DatedName> nameOn(LocalDate day) {
        return Dated.on(day, names);
    }

    public Optional<DatedStatus> statusOn(LocalDate day) {
        return Dated.on(day, statuses);
    }

    public PartnerDetails details() {
        return new PartnerDetails(kind, bench, land == null ? null : new Land(land), website, sources);
    }
}
