package de.aaw.kit.outbox;

import java.time.Instant;

/**
 * Something that happened to one aggregate, with the aggregate's whole public state after it.
 *
 * @param key decides the partition: events of one key keep their order
 * @param subject the aggregate's id; versions count per subject
 * @param version the aggregate's version after the change, read after the flush
 * @param time when the service recorded it
 * @param data the public state: anything that Jackson writes as an object
 */
public record Event(EventType type, String key, String subject, long version, Instant time, Object data) {
    public Event {
        if (key.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("An event needs a key and a subject");
        }
        if (version < 0) {
            throw new IllegalArgumentException("A version is not negative: " + version);
        }
    }

    /** An event keyed by its own aggregate, as nearly all are. */
    public static Event of(EventType type, Object subject, long version, Instant time, Object data) {
        return new Event(type, subject.toString(), subject.toString(), version, time, data);
    }

    /** The same event in the order of another aggregate: a measure's reports share the measure's partition. */
    public Event keyedBy(Object otherKey) {
        return new Event(type, otherKey.toString(), subject, version, time, data);
    }
}
