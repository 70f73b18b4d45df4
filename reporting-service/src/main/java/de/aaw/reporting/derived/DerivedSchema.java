package de.aaw.reporting.derived;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** A numbered schema of facts and rollups: all of it is derived from the log. */
public record DerivedSchema(int number) {

    public DerivedSchema {
        if (number < 1) {
            throw new IllegalArgumentException("schemas are numbered from 1");
        }
    }

    public String name() {
        return "reporting_" + number;
    }

    /** For the current transaction only: the connection goes back to the pool as it came. */
    void use(DSLContext transaction) {
        transaction
                .select(DSL.function(
                        "set_config", String.class, DSL.val("search_path"), DSL.val(name()), DSL.val(true)))
                .fetch();
    }

    /** Forgets what can be derived again. */
    public void drop(DSLContext transaction) {
        transaction.execute("drop schema if exists {0} cascade", DSL.name(name()));
    }

    /** Every schema of facts and rollups that there is. */
    public static List<DerivedSchema> existing(DSLContext transaction) {
        return transaction
                .fetch("select substring(nspname from '[0-9]+$')::integer from pg_namespace"
                        + " where nspname ~ '^reporting_[1-9][0-9]{0,8}$' order by 1")
                .map(row -> new DerivedSchema(row.get(0, Integer.class)));
    }

    public static DerivedSchema serving(DSLContext transaction) {
        Integer number = transaction
                .select(DSL.field("number", Integer.class))
                .from(DSL.table(DSL.name("reporting", "serving")))
                .fetchSingle()
                .value1();
        return new DerivedSchema(number);
    }
}
