package de.aaw.partners.declarations;

import de.aaw.kit.outbox.Event;
import de.aaw.kit.outbox.EventType;

/** What is published of a declaration; {@link DeclarationState} is the message's data, as in contracts/events. */
public final class DeclarationEvent {
    public static final String TOPIC = "aaw.partners.declaration";

    private static final EventType REGISTERED = type("de.aaw.declaration.registered");
    private static final EventType CHANGED = type("de.aaw.declaration.changed");
    private static final EventType AMENDED = type("de.aaw.declaration.amended");
    private static final EventType SIGNED = type("de.aaw.declaration.signed");
    private static final EventType SIGNATURE_WITHDRAWN = type("de.aaw.declaration.signature-withdrawn");
    private static final EventType ACTION_FIELD_SET = type("de.aaw.declaration.action-field-set");
    private static final EventType ACTION_FIELD_REMOVED = type("de.aaw.declaration.action-field-removed");

    private DeclarationEvent() {}

    static Event of(DeclarationChange change, DeclarationState state) {
        return Event.of(type(change), state.id(), state.version(), state.recordedAt(), state);
    }

    private static EventType type(DeclarationChange change) {
        return switch (change) {
            case DeclarationChange.Registered _ -> REGISTERED;
            case DeclarationChange.Changed _ -> CHANGED;
            case DeclarationChange.Amended _ -> AMENDED;
            case DeclarationChange.Signed _ -> SIGNED;
            case DeclarationChange.SignatureWithdrawn _ -> SIGNATURE_WITHDRAWN;
            case DeclarationChange.ActionFieldSet _ -> ACTION_FIELD_SET;
            case DeclarationChange.ActionFieldRemoved _ -> ACTION_FIELD_REMOVED;
        };
    }

    private static EventType type(String name) {
        return new EventType(TOPIC, name, "declaration");
    }
}
