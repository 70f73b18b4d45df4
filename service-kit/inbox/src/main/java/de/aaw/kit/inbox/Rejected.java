package de.aaw.kit.inbox;

/** Thrown by an {@link EventHandler}: this event can never be applied as it is, and belongs into quarantine. */
public class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Rejected(String reason) {
        super(reason);
    }

    public Rejected(String reason, Throwable cause) {
        super(reason, cause);
    }
}
