package de.aaw.reporting.derived;

import de.aaw.kit.inbox.ServingSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Tells the inbox where answers come from, so that watermark and tokens speak of the serving schema also during a rebuild. */
@ApplicationScoped
class ServingName implements ServingSchema {

    @Override
    public String name(Connection connection) {
        return DerivedSchema.serving(DSL.using(connection, SQLDialect.POSTGRES)).name();
    }
}
