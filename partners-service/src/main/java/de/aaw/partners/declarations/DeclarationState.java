package de.aaw.partners.declarations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A declaration's whole public state at one version: what is published, kept for ever and shown. */
public record DeclarationState(
        UUID id,
        String code,
        long version,
        Instant recordedAt,
        LocalText title,
        @Nullable LocalDate signedOn,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate originalLastDay,
        List<Amendment> amendments,
        List<Signature> signatures,
        List<Field> actionFields,
        List<String> sources) {
    /** A field of action under the code by which measures name it: {@code AAW-2015-2018/Z5}. */
    public record Field(String code, String field, LocalText title) {}

    public DeclarationState {
        amendments = List.copyOf(amendments);
        signatures = List.copyOf(signatures);
        actionFields = List.copyOf(actionFields);
        sources = List.copyOf(sources);
    }

    public Optional<Signature> lead() {
        return signatures.stream()
                .filter(signature -> signature.role() == SignatureRole.LEAD)
                .findFirst();
    }

    public DeclarationDetails details() {
        return new DeclarationDetails(title, signedOn, sources);
    }
}
