package de.aaw.partners.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner's whole public state at one version: what is published, kept for ever and shown. Umbrellas and successors are
 * left out where there are none, as in all that was recorded before partners could have them.
 */
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

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Umbrella> umbrellas,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Succession> successors,

        List<String> sources) {
    public PartnerState {
        names = List.copyOf(names);
        statuses = List.copyOf(statuses);
        umbrellas = List.copyOf(umbrellas);
        successors = List.copyOf(successors);
        sources = List.copyOf(sources);
    }

    public Optional<DatedName> nameOn(LocalDate day) {
        return Dated.on(day, names);
    }

    public Optional<DatedStatus> statusOn(LocalDate day) {
        return Dated.on(day, statuses);
    }

    public Optional<Umbrella> umbrellaOn(LocalDate day) {
        return Dated.on(day, umbrellas);
    }

    public PartnerDetails details() {
        return new PartnerDetails(kind, bench, land == null ? null : new Land(land), website, sources);
    }
}
