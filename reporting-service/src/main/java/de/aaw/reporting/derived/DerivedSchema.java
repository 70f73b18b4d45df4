package de.aaw.reporting.derived;

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

    static DerivedSchema serving(DSLContext transaction) {
        Integer number = transaction
                .select(DSL.field("number", Integer.class))
                .from(DSL.table(DSL.name("reporting", "serving")))
                .fetchSingle()
                .value1();
        return new DerivedSchema(number);
    }
}
