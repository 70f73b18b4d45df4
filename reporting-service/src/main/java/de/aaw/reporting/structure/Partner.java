package de.aaw.reporting.structure;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a partner, as its event carried it. */
public record Partner(
        UUID id,
        String code,
        long version,
        String kind,
        Bench bench,
        @Nullable String land,
        List<Name> names) {

    public Partner {
        requireNonNull(id, "id");
        requireNonNull(code, "code");
        requireNonNull(kind, "kind");
        requireNonNull(bench, "bench");
        names = List.copyOf(requireNonNullElse(names, List.of()));
    }

    public Optional<Name> nameOn(LocalDate day) {
        return Dated.on(day, names);
    }

    public record Name(
            String acronym,
            String de,
            @Nullable String en,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) implements Dated {
        public Name {
            requireNonNull(acronym, "acronym");
            requireNonNull(de, "de");
        }
    }
}
