package de.aaw.partners.contacts;

import de.aaw.kit.rest.ids.Ids;
import de.aaw.kit.rest.time.Instants;
import de.aaw.partners.registry.PartnerRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeping the contact persons: entering, correcting and erasing them. Nothing of it is journalled or published. */
@ApplicationScoped
public class ContactBook {
    private final Contacts contacts;

    @Inject
    ContactBook(Contacts contacts) {
        this.contacts = contacts;
    }

    @Transactional
    public ContactState enter(PartnerRef partner, ContactDetails details) {
        Contact contact = new Contact(Ids.next(), partner.id(), details, Instants.now());
        contacts.persistAndFlush(contact);
        return contact.state();
    }

    @Transactional
    public ContactState correct(PartnerRef partner, UUID id, long readVersion, ContactDetails details) {
        Contact contact = asRead(partner, id, readVersion);
        contact.correct(details, Instants.now());
        contacts.flush();
        return contact.state();
    }

    @Transactional
    public void erase(PartnerRef partner, UUID id, long readVersion) {
        contacts.delete(asRead(partner, id, readVersion));
    }

    @Transactional
    public ContactState read(PartnerRef partner, UUID id) {
        return contacts.of(partner.id(), id).orElseThrow(() -> unknown(id)).state();
    }

    /** In the order in which they were entered, those after this one. */
    @Transactional
    public List<ContactState> list(PartnerRef partner, UUID after, int limit) {
        return contacts.after(partner.id(), after, limit).stream()
                .map(Contact::state)
                .toList();
    }

    private Contact asRead(PartnerRef partner, UUID id, long readVersion) {
        Contact contact = contacts.locked(partner.id(), id).orElseThrow(() -> unknown(id));
        if (contact.version() != readVersion) {
            throw new ContactRefused(new ContactRefusal.ChangedSince(contact.version()));
        }
        return contact;
    }

    private static ContactRefused unknown(UUID id) {
        return new ContactRefused(new ContactRefusal.Unknown(id));
    }
}
