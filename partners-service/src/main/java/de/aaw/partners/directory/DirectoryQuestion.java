package de.aaw.partners.directory;

import de.aaw.partners.registry.Bench;
import de.aaw.partners.registry.Land;
import de.aaw.partners.registry.PartnerKind;
import de.aaw.partners.registry.PartnerStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which partners are asked for; null does not restrict. {@code status} is meant on {@code validOn}. */
public record DirectoryQuestion(
        @Nullable PartnerKind kind,
        @Nullable Bench bench,
        @Nullable Land land,
        @Nullable PartnerStatus status,
        @Nullable String declaration,
        @Nullable SearchText q,
        LocalDate validOn,
        @Nullable Instant asOf) {}
