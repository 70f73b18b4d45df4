package de.aaw.reporting.derived;

import de.aaw.kit.rest.migrations.MigratedTables;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Brings the originals and the schemas that are filled up to date, before the first record is consumed. */
@ApplicationScoped
public class Migrations {

    /** Before the inbox, which adds its own tables to the serving schema. */
    private static final int FIRST = 10;

    private static final String HISTORY = "flyway_schema_history";

    private final AgroalDataSource jobs;
    private final DSLContext dsl;

    Migrations(@DataSource("jobs") AgroalDataSource jobs) {
        this.jobs = jobs;
        this.dsl = DSL.using(jobs, SQLDialect.POSTGRES);
    }

    void migrate(@Observes @Priority(FIRST) StartupEvent start) {
        new MigratedTables("db/own", "reporting", HISTORY).bringUpToDate(jobs);
        DerivedSchema serving = DerivedSchema.serving(dsl);
        migrate(serving);
        // What a former version of this service is filling will serve this one as well.
        DerivedSchema.existing(dsl).stream()
                .filter(schema -> schema.number() > serving.number())
                .forEach(this::migrate);
    }

    /** Also makes the schema where there is none. */
    public void migrate(DerivedSchema schema) {
        new MigratedTables("db/derived", schema.name(), HISTORY).bringUpToDate(jobs);
    }
}
