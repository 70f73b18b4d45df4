package de.aaw.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

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
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/inbox")
                .schemas(new InboxTables(schema).schema())
                .table("inbox_history")
                .baselineOnMigrate(true) // the service's own tables may be there already
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
