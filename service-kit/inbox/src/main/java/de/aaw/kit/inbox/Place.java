package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;

/** Which schema a transaction is about: found when it begins, as the transaction sees it. */
interface Place {

    InboxTables tables(Connection connection) throws SQLException;

    /** A schema that does not serve: nobody waits for who writes to it. */
    static Place named(String schema) {
        var tables = new InboxTables(schema);
        return connection -> tables;
    }
}
