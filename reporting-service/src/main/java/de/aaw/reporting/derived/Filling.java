package de.aaw.reporting.derived;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Work on a schema that is filled, on the datasource {@code jobs}. */
@ApplicationScoped
public class Filling {

    private final DSLContext jobs;

    Filling(@DataSource("jobs") AgroalDataSource jobs) {
        this.jobs = DSL.using(jobs, SQLDialect.POSTGRES);
    }

    /** Every table named in the running transaction is of the serving schema: the one that the inbox's transaction holds in its place. */
    public DSLContext serving() {
        jobs.fetch("select set_config('search_path', 'reporting_' || number, true) from reporting.serving");
        return jobs;
    }

    /** Every table named in the running transaction is of that schema. */
    public DSLContext within(DerivedSchema schema) {
        schema.use(jobs);
        return jobs;
    }

    /** Work on that schema in a transaction of its own. */
    public <T> T inOne(DerivedSchema schema, Function<DSLContext, T> work) {
        return jobs.transactionResult(transaction -> {
            DSLContext dsl = transaction.dsl();
            // Who is frozen must not keep others from going on with his work.
            dsl.execute("set local idle_in_transaction_session_timeout = '30s'");
            schema.use(dsl);
            return work.apply(dsl);
        });
    }
}
