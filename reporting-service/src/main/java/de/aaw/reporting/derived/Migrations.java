package de.aaw.reporting.derived;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.flywaydb.core.Flyway;

/** Brings the originals and the schema that is filled up to date, before the first record is consumed. */
@ApplicationScoped
public class Migrations {

    /** Before the inbox, which adds its own tables to the filled schema. */
    private static final int FIRST = 10;

    void migrate(
            @Observes @Priority(FIRST) StartupEvent start, @DataSource("jobs") AgroalDataSource jobs, Filling filling) {
        migrate(jobs, "reporting", "classpath:db/own");
        migrate(jobs, filling.schema().name(), "classpath:db/derived");
    }

    private static void migrate(AgroalDataSource jobs, String schema, String location) {
        Flyway.configure()
                .dataSource(jobs)
                .schemas(schema)
                .locations(location)
                .load()
                .migrate();
    }
}
