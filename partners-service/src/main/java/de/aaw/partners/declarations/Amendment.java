package de.aaw.partners.declarations;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new last day of a declaration's term; when it was decided may be unknown, when it was recorded never is. */
@Embeddable
public record Amendment(
        LocalDate lastDay,
        @Nullable LocalDate decidedOn,
        @Nullable String source,
        Instant recordedAt) {}
