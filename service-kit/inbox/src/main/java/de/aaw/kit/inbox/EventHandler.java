package de.aaw.kit.inbox;

import java.util.List;
import java.util.Set;

/** What a service does with the events it consumes; a service has exactly one. */
public interface EventHandler {

    /** The topics it understands; the same as {@code aaw.inbox.topics}. */
    Set<String> topics();

    /**
     * Applies events in offset order per partition, inside the inbox's transaction on the datasource {@code jobs}. Must be guarded by version: an event may come twice, and late.
     *
     * @throws Rejected when an event can never be applied
     */
    void apply(List<ReceivedEvent> events);

    /** Whether readers who need this version of the subject find it once this event is applied; false for a part of a version that another event completes. */
    default boolean completesVersion(ReceivedEvent event) {
        return true;
    }
}
