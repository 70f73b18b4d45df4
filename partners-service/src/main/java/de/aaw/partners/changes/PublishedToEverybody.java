package de.aaw.partners.changes;

import de.aaw.kit.outbox.changes.ChangeVisibility;
import de.aaw.kit.outbox.changes.VisibleChanges;
import jakarta.enterprise.context.ApplicationScoped;

/** Partners and declarations are public, and so is every change of them: no message names a person. */
@ApplicationScoped
class PublishedToEverybody implements ChangeVisibility {
    @Override
    public VisibleChanges forCaller() {
        return VisibleChanges.all();
    }
}
