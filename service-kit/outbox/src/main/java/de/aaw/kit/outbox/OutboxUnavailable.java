package de.aaw.kit.outbox;

import java.sql.SQLException;

/** PostgreSQL did not take or give what was asked; the cause says why. */
public final class OutboxUnavailable extends RuntimeException {
    public OutboxUnavailable(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
