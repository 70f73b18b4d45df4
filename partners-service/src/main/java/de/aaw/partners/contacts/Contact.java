package de.aaw.partners.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person to ask at a partner. Stored here alone: never published, without a history, and gone once erased. */
@Entity
public class Contact {
    @Id
    private UUID id;

    @Version
    private long version = 1;

    private UUID partnerId;
    private Instant recordedAt;
    private String name;
    private @Nullable String position;
    private @Nullable String email;
    private @Nullable String phone;

    /** For Hibernate, which fills every field. */
    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(UUID id, UUID partnerId, ContactDetails details, Instant now) {
        this.id = id;
        this.partnerId = partnerId;
        this.recordedAt = now;
        this.name = details.name();
        describe(details);
    }

    /** The former details are overwritten: of a person nothing is kept but what is said now. */
    void correct(ContactDetails corrected, Instant now) {
        if (!corrected.equals(state().details())) {
            describe(corrected);
            recordedAt = now;
        }
    }

    UUID partnerId() {
        return partnerId;
    }

    long version() {
        return version;
    }

    ContactState state() {
        return new ContactState(id, version, recordedAt, new ContactDetails(name, position, email, phone));
    }

    private void describe(ContactDetails details) {
        name = details.name();
        position = details.position();
        email = details.email();
        phone = details.phone();
    }
}
