package de.aaw.reporting.rebuilds;

import static de.aaw.reporting.rebuilds.Rebuilds.ENDED;
import static de.aaw.reporting.rebuilds.Rebuilds.EVENTS;
import static de.aaw.reporting.rebuilds.Rebuilds.NUMBER;
import static de.aaw.reporting.rebuilds.Rebuilds.REASON;
import static de.aaw.reporting.rebuilds.Rebuilds.REBUILD;
import static de.aaw.reporting.rebuilds.Rebuilds.STATE;

import de.aaw.reporting.derived.DerivedSchema;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Writes down how far a rebuild is, in the running transaction of the datasource {@code jobs} if there is one. A worker who believes in another state than the one written has been overtaken, while it
 * was frozen or cut off: its transaction fails.
 */
@ApplicationScoped
class Logbook {

    private static final int LONGEST_REASON = 2000;
    private static final Field<OffsetDateTime> NOW = DSL.field("clock_timestamp()", OffsetDateTime.class);

    private final DSLContext jobs;

    Logbook(@DataSource("jobs") AgroalDataSource jobs) {
        this.jobs = DSL.using(jobs, SQLDialect.POSTGRES);
    }

    /** To be said in the transaction that applies them. */
    void applied(int number, RebuildState state, int events) {
        write(number, state, Map.of(EVENTS, EVENTS.plus(events)));
    }

    void goesOn(int number, RebuildState before, RebuildState now) {
        write(number, before, Map.of(STATE, now.name()));
    }

    /** From now on this one answers: to be said in the transaction that makes it so. */
    void serves(int number) {
        jobs.update(REBUILD)
                .set(STATE, RebuildState.SERVED.name())
                .where(STATE.eq(RebuildState.SERVING.name()))
                .execute();
        write(number, RebuildState.CATCHING_UP, Map.of(STATE, RebuildState.SERVING.name(), ENDED, NOW));
        jobs.execute("update reporting.serving set number = {0}", DSL.val(number));
    }

    private void write(int number, RebuildState expected, Map<?, ?> values) {
        int rows = jobs.update(REBUILD)
                .set(values)
                .where(NUMBER.eq(number))
                .and(STATE.eq(expected.name()))
                .execute();
        if (rows == 0) {
            throw new CancellationException("Another worker has gone on with rebuild " + number);
        }
    }

    /** And nothing is left of it. */
    void failed(int number, String reason) {
        jobs.transaction(transaction -> {
            int rows = transaction
                    .dsl()
                    .update(REBUILD)
                    .set(STATE, RebuildState.FAILED.name())
                    .set(REASON, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                    .set(ENDED, NOW)
                    .where(NUMBER.eq(number))
                    .and(ENDED.isNull())
                    .execute();
            if (rows == 1) {
                new DerivedSchema(number).drop(transaction.dsl());
            }
        });
    }

    /**
     * What served before has been kept until now: the next one needs the room. While this one's line is locked, no other schema begins to serve or to be filled. Whoever resolved the former schema just
     * before it was replaced may still be reading it: then it stays for the next time.
     */
    void clearAway(int number) {
        jobs.transaction(transaction -> {
            DSLContext dsl = transaction.dsl();
            dsl.execute("set local idle_in_transaction_session_timeout = '30s'");
            boolean running = dsl.selectFrom(REBUILD)
                    .where(NUMBER.eq(number))
                    .and(ENDED.isNull())
                    .forShare()
                    .fetch()
                    .isNotEmpty();
            boolean replacedJustNow = dsl.fetchExists(
                    REBUILD,
                    STATE.eq(RebuildState.SERVING.name()).and("ended_at > clock_timestamp() - interval '1 minute'"));
            if (!running || replacedJustNow) {
                return;
            }
            int serving = DerivedSchema.serving(dsl).number();
            DerivedSchema.existing(dsl).stream()
                    .filter(schema -> schema.number() != serving && schema.number() != number)
                    .forEach(schema -> schema.drop(dsl));
        });
    }
}
