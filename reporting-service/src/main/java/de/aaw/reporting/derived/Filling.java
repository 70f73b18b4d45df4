package de.aaw.reporting.derived;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The schema this instance fills from Kafka: the serving one, or during a rebuild the next. */
@ApplicationScoped
public class Filling {

    private final DerivedSchema schema;
    private final DSLContext jobs;

    Filling(
            @ConfigProperty(name = "aaw.reporting.schema-number") int number,
            @DataSource("jobs") AgroalDataSource jobs) {
        this.schema = new DerivedSchema(number);
        this.jobs = DSL.using(jobs, SQLDialect.POSTGRES);
    }

    public DerivedSchema schema() {
        return schema;
    }

    /** To be called inside a transaction; every table named in it is of the schema that is filled. */
    public DSLContext inTransaction() {
        schema.use(jobs);
        return jobs;
    }
}
