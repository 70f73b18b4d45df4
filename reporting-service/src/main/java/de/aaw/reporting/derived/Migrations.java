package de.aaw.reporting.derived;

import de.aaw.kit.rest.migrations.MigratedTables;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Brings the originals and the serving schema up to date, before the first record is consumed. */
@ApplicationScoped
public class Migrations {

    /** Before the inbox, which adds its own tables to the serving schema. */
    private static final int FIRST = 10;

    private static final String HISTORY = "flyway_schema_history";

    void migrate(@Observes @Priority(FIRST) StartupEvent start, @DataSource("jobs") AgroalDataSource jobs) {
        new MigratedTables("db/own", "reporting", HISTORY).bringUpToDate(jobs);
        DerivedSchema serving = DerivedSchema.serving(DSL.using(jobs, SQLDialect.POSTGRES));
        new MigratedTables("db/derived", serving.name(), HISTORY).bringUpToDate(jobs);
    }
}
