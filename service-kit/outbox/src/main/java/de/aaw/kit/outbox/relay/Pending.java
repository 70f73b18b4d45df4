package de.aaw.kit.outbox.relay;

/** A message that was committed and not yet acknowledged by the broker. */
record Pending(long id, String topic, String key, String message) {
    /** Messages of one lane keep their order; lanes do not wait for each other. */
    record Lane(String topic, String key) {}

    Lane lane() {
        return new Lane(topic, key);
    }
}
