package de.aaw.partners.contacts;

import java.time.Instant;
import java.util.UUID;

/** A contact person as known now. */
public record ContactState(UUID id, long version, Instant recordedAt, ContactDetails details) {}
