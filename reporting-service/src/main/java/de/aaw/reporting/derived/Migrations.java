package de.aaw.reporting.derived;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Brings the originals and the serving schema up to date, before the first record is consumed. */
@ApplicationScoped
public class Migrations {

    /** Before the inbox, which adds its own tables to the serving schema. */
    private static final int FIRST = 10;

    void migrate(@Observes @Priority(FIRST) StartupEvent start, @DataSource("jobs") AgroalDataSource jobs) {
        migrate(jobs, "reporting", "classpath:db/own");
        DerivedSchema serving = DerivedSchema.serving(DSL.using(jobs, SQLDialect.POSTGRES));
        migrate(jobs, serving.name(), "classpath:db/derived");
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
