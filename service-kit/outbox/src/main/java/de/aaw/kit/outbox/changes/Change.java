package de.aaw.kit.outbox.changes;

/** One published message at its place in the log. */
public record Change(long position, String topic, String message) {}
