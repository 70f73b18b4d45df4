package de.aaw.bench;

/** One published event as it lies in the log. */
record Message(String key, String subject, String type, String text) {}
