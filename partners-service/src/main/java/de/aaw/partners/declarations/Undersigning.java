package de.aaw.partners.declarations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of a signature, before it is known which partner that is. */
public record Undersigning(
        SignatureRole role,
        @Nullable LocalDate signedOn,
        @Nullable String reservation,
        boolean verified,
        @Nullable String source) {}
