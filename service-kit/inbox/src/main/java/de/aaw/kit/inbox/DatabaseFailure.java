package de.aaw.kit.inbox;

import java.sql.SQLException;

/** Carries a failure of the database out of code that may not throw it. */
final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
