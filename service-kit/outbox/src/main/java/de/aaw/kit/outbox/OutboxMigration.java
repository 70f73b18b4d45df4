package de.aaw.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.flywaydb.core.Flyway;

/** The outbox's tables stand in the service's database, with a history of their own: neither numbers the other's migrations. */
@ApplicationScoped
public class OutboxMigration {
    static final int BEFORE_EVERYTHING_ELSE = 10;

    void migrate(
            @Observes @Priority(BEFORE_EVERYTHING_ELSE) StartupEvent start, @DataSource("jobs") AgroalDataSource jobs) {
        migrate(jobs);
    }

    public static void migrate(javax.sql.DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/outbox")
                .table("outbox_history")
                .baselineOnMigrate(true) // the service's own tables may be there already
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
