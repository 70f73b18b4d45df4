package de.aaw.kit.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Why a record goes into quarantine.
 *
 * @param completes whether a consistency token for exactly this version could not do without the event, see {@link EventHandler#completesVersion}
 */
record Refusal(
        String reason, @Nullable String subject, @Nullable Long version, boolean completes) {

    static Refusal of(Unreadable unreadable) {
        return new Refusal(unreadable.reason(), unreadable.subject(), unreadable.version(), true);
    }

    static Refusal of(ReceivedEvent event, boolean completes, Throwable failure) {
        return new Refusal(reason(failure), event.subject(), event.version(), completes);
    }

    static String reason(Throwable failure) {
        String message = failure.getMessage();
        if (failure instanceof Rejected && message != null) {
            return message;
        }
        var text = new StringBuilder(failure.toString());
        for (Throwable cause = failure.getCause(); cause != null && text.length() < 1000; cause = cause.getCause()) {
            text.append("; because of ").append(cause);
        }
        return text.toString();
    }
}
