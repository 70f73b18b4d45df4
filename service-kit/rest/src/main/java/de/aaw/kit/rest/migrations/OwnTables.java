package de.aaw.kit.rest.migrations;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A service's own tables, where it has any in {@code db/migration}: made by the patient pool before anything asks for them. */
@ApplicationScoped
class OwnTables {
    private static final int BEFORE_EVERYTHING_ELSE = 5;
    private static final String LOCATION = "db/migration";

    void migrate(
            @Observes @Priority(BEFORE_EVERYTHING_ELSE) StartupEvent start, @DataSource("jobs") AgroalDataSource jobs) {
        if (Thread.currentThread().getContextClassLoader().getResource(LOCATION) != null)
            new MigratedTables(LOCATION, "public", "flyway_schema_history").bringUpToDate(jobs);
    }
}
