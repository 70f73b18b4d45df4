package de.aaw.reporting.rollups;

import static de.aaw.reporting.schema.Tables.MEASURE_LOCK;
import static java.util.Comparator.comparing;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Makes transactions that touch the same measure wait for each other: different topics, threads and a woken zombie
 * instance may do so. Always taken in the order of ids, so that no two wait in a circle, and before facts are read, so
 * that the one who waited sees what the other wrote.
 */
final class MeasureLocks {

    private MeasureLocks() {}

    static void take(DSLContext dsl, Set<UUID> measures) {
        if (measures.isEmpty()) {
            return;
        }
        // As text: Java compares UUIDs as signed numbers, PostgreSQL does not.
        UUID[] ids = measures.stream().sorted(comparing(UUID::toString)).toArray(UUID[]::new);
        dsl.insertInto(MEASURE_LOCK, MEASURE_LOCK.MEASURE_ID)
                .select(select(field("id", UUID.class)).from(table("unnest({0}) as new (id)", val(ids))))
                .onConflictDoNothing()
                .execute();
        dsl.select(MEASURE_LOCK.MEASURE_ID)
                .from(MEASURE_LOCK)
                .where(MEASURE_LOCK.MEASURE_ID.eq(any(ids)))
                .orderBy(MEASURE_LOCK.MEASURE_ID)
                .forUpdate()
                .execute();
    }
}
