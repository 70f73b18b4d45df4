package de.aaw.reporting.rebuilds;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** All rebuilds there ever were. They are originals: no rebuild makes them anew. */
@ApplicationScoped
public class Rebuilds {

    static final Table<?> REBUILD = table(name("reporting", "rebuild"));
    static final Field<Integer> NUMBER = field(name("number"), Integer.class);
    static final Field<String> STATE = field(name("state"), String.class);
    static final Field<Long> EVENTS = field(name("events"), Long.class);
    static final Field<String> REASON = field(name("reason"), String.class);
    static final Field<OffsetDateTime> STARTED = field(name("started_at"), OffsetDateTime.class);
    static final Field<OffsetDateTime> ENDED = field(name("ended_at"), OffsetDateTime.class);

    private final DSLContext requests;

    Rebuilds(AgroalDataSource requests) {
        this.requests = DSL.using(requests, SQLDialect.POSTGRES);
    }

    /** In the running transaction, if there is one. Empty while another rebuild runs: there is one at a time. */
    public Optional<Rebuild> start() {
        return requests.fetchOptional("""
                        insert into reporting.rebuild (number, state)
                        select greatest(s.number, (select coalesce(max(r.number), 0) from reporting.rebuild r)) + 1, 'FILLING'
                        from reporting.serving s on conflict do nothing returning *
                        """).map(Rebuilds::read);
    }

    /** The newest first. */
    public List<Rebuild> list(@Nullable Integer before, int limit) {
        return select(before == null ? noCondition() : NUMBER.lt(before), limit);
    }

    public Optional<Rebuild> find(int number) {
        return select(NUMBER.eq(number), 1).stream().findFirst();
    }

    Optional<Rebuild> running() {
        return select(ENDED.isNull(), 1).stream().findFirst();
    }

    private List<Rebuild> select(Condition which, int limit) {
        return requests.select()
                .from(REBUILD)
                .where(which)
                .orderBy(NUMBER.desc())
                .limit(limit)
                .fetch(Rebuilds::read);
    }

    private static Rebuild read(Record row) {
        OffsetDateTime ended = row.get(ENDED);
        return new Rebuild(
                row.get(NUMBER),
                RebuildState.valueOf(row.get(STATE)),
                row.get(EVENTS),
                row.get(REASON),
                row.get(STARTED).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
