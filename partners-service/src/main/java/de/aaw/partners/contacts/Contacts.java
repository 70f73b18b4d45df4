package de.aaw.partners.contacts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contact persons of all partners. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {
    Optional<Contact> of(UUID partner, UUID id) {
        return findByIdOptional(id).filter(contact -> contact.partnerId().equals(partner));
    }

    /** The contact, which nobody else changes until this transaction ends. */
    Optional<Contact> locked(UUID partner, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(contact -> contact.partnerId().equals(partner));
    }

    /** In the order in which they were entered, those after this one. */
    List<Contact> after(UUID partner, UUID id, int limit) {
        return find("partnerId = ?1 and id > ?2", Sort.by("id"), partner, id)
                .page(Page.ofSize(limit))
                .list();
    }
}
