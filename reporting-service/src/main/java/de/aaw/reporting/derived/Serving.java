package de.aaw.reporting.derived;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Answers questions from the serving schema, each from one snapshot: figures and watermark always fit together. */
@ApplicationScoped
public class Serving {

    private final DSLContext requests;

    Serving(AgroalDataSource requests) {
        this.requests = DSL.using(requests, SQLDialect.POSTGRES);
    }

    /** The connection is asked for once: a transaction on the pool itself asks again for its rollback, and whoever waits is told after three time-outs instead of one that the database is away. */
    public <T> T read(Function<DSLContext, T> question) {
        return requests.connectionResult(connection -> DSL.using(connection, SQLDialect.POSTGRES)
                .transactionResult(transaction -> answered(transaction.dsl(), question)));
    }

    private static <T> T answered(DSLContext dsl, Function<DSLContext, T> question) {
        dsl.execute("set transaction isolation level repeatable read, read only");
        DerivedSchema.serving(dsl).use(dsl);
        return question.apply(dsl);
    }
}
