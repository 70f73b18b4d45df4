package de.aaw.kit.outbox.changes;

/** Which of the published changes the present caller may read; every service that publishes has one such bean. */
public interface ChangeVisibility {
    VisibleChanges forCaller();
}
