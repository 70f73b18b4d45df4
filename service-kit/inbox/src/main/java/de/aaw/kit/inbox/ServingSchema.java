package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;

/** The schema that is filled and from which questions are answered, with the inbox's tables in it: resolved in each transaction, so that another one can take its place while the service runs. */
public interface ServingSchema {

    /** As the transaction of this connection sees it, so that the answer and its schema are of one snapshot. */
    String name(Connection connection) throws SQLException;
}
