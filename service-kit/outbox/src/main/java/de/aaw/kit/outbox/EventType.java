package de.aaw.kit.outbox;

/**
 * One kind of event: the topic it travels on, its name, and the schema of its message.
 *
 * @param topic such as {@code aaw.partners.partner}
 * @param name the CloudEvents {@code type}: always a literal, a renamed class must not rename it
 * @param schema file name in {@code contracts/events} without {@code .schema.json}
 */
public record EventType(String topic, String name, String schema) {
    public EventType {
        if (topic.isBlank() || name.isBlank() || schema.isBlank()) {
            throw new IllegalArgumentException("An event type needs a topic, a name and a schema");
        }
    }
}
