package de.aaw.kit.inbox;

import org.jspecify.annotations.Nullable;

/** The record is no event: no JSON, or an envelope that lacks what every event has. What could be read all the same is kept. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final @Nullable String subject;
    private final @Nullable Long version;

    Unreadable(String reason, @Nullable String subject, @Nullable Long version) {
        super(reason);
        this.subject = subject;
        this.version = version;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    @Nullable
    String subject() {
        return subject;
    }

    @Nullable
    Long version() {
        return version;
    }
}
