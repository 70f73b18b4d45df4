package de.aaw.servers;

import org.jspecify.annotations.Nullable;

/** A server cannot start or has gone; the message is one line for the person at the terminal. */
public final class ServerFailure extends RuntimeException {
    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
