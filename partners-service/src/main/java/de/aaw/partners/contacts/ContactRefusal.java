package de.aaw.partners.contacts;

import java.util.UUID;

/** Why the book of contacts does not do what it was asked. */
public sealed interface ContactRefusal {
    /** The partner has no such contact, or no longer. */
    record Unknown(UUID id) implements ContactRefusal {}

    /** The contact is no longer in the version that was read. */
    record ChangedSince(long version) implements ContactRefusal {}
}
