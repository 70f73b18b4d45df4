package de.aaw.partners.registry;

import de.aaw.kit.outbox.Event;
import de.aaw.kit.outbox.EventType;

/** What is published of a partner; {@link PartnerState} is the message's data, as in contracts/events. */
public final class PartnerEvent {
    public static final String TOPIC = "aaw.partners.partner";

    private static final EventType REGISTERED = type("de.aaw.partner.registered");
    private static final EventType CHANGED = type("de.aaw.partner.changed");
    private static final EventType RENAMED = type("de.aaw.partner.renamed");
    private static final EventType STATUS_CHANGED = type("de.aaw.partner.status-changed");
    private static final EventType UMBRELLA_CHANGED = type("de.aaw.partner.umbrella-changed");
    private static final EventType SUCCESSION_RECORDED = type("de.aaw.partner.succession-recorded");
    private static final EventType SUCCESSION_WITHDRAWN = type("de.aaw.partner.succession-withdrawn");

    private PartnerEvent() {}

    static Event of(PartnerChange change, PartnerState state) {
        return Event.of(type(change), state.id(), state.version(), state.recordedAt(), state);
    }

    private static EventType type(PartnerChange change) {
        return switch (change) {
            case PartnerChange.Registered _ -> REGISTERED;
            case PartnerChange.Changed _ -> CHANGED;
            case PartnerChange.Renamed _, PartnerChange.NameRemoved _ -> RENAMED;
            case PartnerChange.StatusSet _, PartnerChange.StatusRemoved _ -> STATUS_CHANGED;
            case PartnerChange.UmbrellaSet _, PartnerChange.UmbrellaRemoved _ -> UMBRELLA_CHANGED;
            case PartnerChange.SuccessionRecorded _ -> SUCCESSION_RECORDED;
            case PartnerChange.SuccessionWithdrawn _ -> SUCCESSION_WITHDRAWN;
        };
    }

    private static EventType type(String name) {
        return new EventType(TOPIC, name, "partner");
    }
}
