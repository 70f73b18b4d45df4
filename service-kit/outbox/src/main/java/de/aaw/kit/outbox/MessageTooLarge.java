package de.aaw.kit.outbox;

/** A message that the broker would refuse: said before the commit, because afterwards it would hold up its key for ever. */
public final class MessageTooLarge extends RuntimeException {
    MessageTooLarge(Event event, int bytes) {
        super("%s of %s is %,d bytes, more than %,d"
                .formatted(event.type().name(), event.subject(), bytes, Outbox.MAX_MESSAGE_BYTES));
    }
}
