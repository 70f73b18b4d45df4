package de.aaw.reporting.derived;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Work on a schema that is filled, in the running transaction of the datasource {@code jobs}. */
@ApplicationScoped
public class Filling {

    private final DSLContext jobs;

    Filling(@DataSource("jobs") AgroalDataSource jobs) {
        this.jobs = DSL.using(jobs, SQLDialect.POSTGRES);
    }

    /** Every table named in this transaction is of the serving schema: the one that the inbox's transaction holds in its place. */
    public DSLContext serving() {
        jobs.fetch("select set_config('search_path', 'reporting_' || number, true) from reporting.serving");
        return jobs;
    }
}
