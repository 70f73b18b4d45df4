package de.aaw.local;

/** Why the launcher cannot do what was asked, in one line for the person at the terminal. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refusal(String message) {
        super(message);
    }
}
