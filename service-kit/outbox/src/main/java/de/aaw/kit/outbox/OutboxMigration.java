package de.aaw.kit.outbox;

import de.aaw.kit.rest.migrations.MigratedTables;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The outbox's tables stand in the service's database, with a history of their own: neither numbers the other's migrations. */
@ApplicationScoped
public class OutboxMigration {
    static final int BEFORE_EVERYTHING_ELSE = 10;

    void migrate(
            @Observes @Priority(BEFORE_EVERYTHING_ELSE) StartupEvent start, @DataSource("jobs") AgroalDataSource jobs) {
        migrate(jobs);
    }

    public static void migrate(javax.sql.DataSource database) {
        new MigratedTables("db/outbox", "public", "outbox_history").bringUpToDate(database);
    }
}
