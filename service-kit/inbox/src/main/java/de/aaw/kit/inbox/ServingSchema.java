package de.aaw.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;

/** The schema whose inbox tables describe what questions are answered from; another than {@code aaw.inbox.schema} only while a rebuild is filled beside the serving one. */
public interface ServingSchema {

    /** As the transaction of this connection sees it, so that the answer and its schema are of one snapshot. */
    String name(Connection connection) throws SQLException;
}
