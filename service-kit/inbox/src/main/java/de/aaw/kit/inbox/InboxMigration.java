package de.aaw.kit.inbox;

import de.aaw.kit.rest.migrations.MigratedTables;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;

/** The inbox's tables stand in the serving schema, beside what is derived from the events, with a history of their own, before the first record is consumed. */
@ApplicationScoped
public class InboxMigration {

    /** Before the channels start, which is at 1000. */
    static final int BEFORE_CONSUMING = 20;

    void migrate(
            @Observes @Priority(BEFORE_CONSUMING) StartupEvent start,
            @DataSource("jobs") AgroalDataSource jobs,
            InboxSettings settings,
            ServingSchema serving,
            EventHandler handler)
            throws SQLException {
        if (!settings.topics().equals(handler.topics())) {
            throw new IllegalStateException("aaw.inbox.topics names " + settings.topics() + ", but "
                    + handler.getClass().getName() + " understands " + handler.topics());
        }
        migrate(jobs, name(serving, jobs));
    }

    private static String name(ServingSchema serving, AgroalDataSource jobs) throws SQLException {
        try (var connection = jobs.getConnection()) {
            return serving.name(connection);
        }
    }

    /** Also for code generation and for a schema that is to be filled beside another. */
    public static void migrate(javax.sql.DataSource database, String schema) {
        new MigratedTables("db/inbox", new InboxTables(schema).schema(), "inbox_history").bringUpToDate(database);
    }
}
