package de.aaw.kit.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Why a record goes into quarantine.
 *
 * @param completes whether a consistency token for exactly this version could not do without the event, see {@link EventHandler#completesVersion}
 */
record Refusal(
        String reason, @Nullable String subject, @Nullable Long version, boolean completes) {

    private static final int LONGEST = 800;

    /** Of the record itself: a retry helps when this service was wrong to refuse it. */
    private static final String OF_THE_RECORD =
            " What to do: where the record is wrong, have its publisher publish this version again as it should be; where this service is wrong to refuse it, mend that and retry.";

    /** Of nothing that was foreseen. */
    private static final String OF_THE_SERVICE =
            " What to do: this is a fault of this service; have it mended, and then retry.";

    static Refusal of(Unreadable unreadable) {
        return new Refusal(
                sentence(unreadable.reason()) + OF_THE_RECORD, unreadable.subject(), unreadable.version(), true);
    }

    static Refusal of(ReceivedEvent event, boolean completes, Throwable failure) {
        return new Refusal(reason(failure), event.subject(), event.version(), completes);
    }

    /** What is wrong, and what the office can do about it. */
    static String reason(Throwable failure) {
        if (failure instanceof Rejected) {
            return sentence(String.valueOf(failure.getMessage())) + OF_THE_RECORD;
        }
        return FailureKind.wordsOfTheDatabase(failure)
                .map(words -> sentence("The database refuses it: " + words) + OF_THE_RECORD)
                .orElseGet(() -> sentence(inFull(failure)) + OF_THE_SERVICE);
    }

    /** A failure with its causes: for those who look after the service. */
    static String inFull(Throwable failure) {
        var text = new StringBuilder(cut(failure.toString()));
        for (Throwable cause = failure.getCause(); cause != null && text.length() < LONGEST; cause = cause.getCause()) {
            text.append("; because of ").append(cut(cause.toString()));
        }
        return text.toString();
    }

    private static String sentence(String text) {
        String cut = cut(text);
        return cut.endsWith(".") ? cut : cut + ".";
    }

    /** So that what follows is always said too: a statement with its hundreds of values would fill a page. */
    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
