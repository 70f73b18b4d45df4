package de.aaw.partners.journal;

import java.time.Instant;
import java.util.UUID;

/** A version to be kept; {@code state} is anything that Jackson writes as an object. */
public record Written(UUID id, long version, Instant recordedAt, String change, String bySubject, Object state) {}
