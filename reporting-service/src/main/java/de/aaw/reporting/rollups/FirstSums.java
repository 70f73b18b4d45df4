package de.aaw.reporting.rollups;

import static de.aaw.reporting.schema.Tables.MEASURE_LOCK;
import static de.aaw.reporting.schema.Tables.REVISION_PART;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** The sums of measures whose facts were stored without any: the same as {@link RollupWriter} makes of all that a measure ever reported. */
public final class FirstSums {

    /** Parts of reports, up to 500 values each: so much is summed in one transaction, unless one measure alone has more. */
    private static final int PORTION = 200;

    private FirstSums() {}

    /** Measures with reports that nobody has summed, those of one portion together. Whoever sums a measure locks it, and its row stays. */
    public static List<Set<UUID>> missing(DSLContext dsl) {
        // The database plans by what it knows of its tables, and of freshly filled ones it knows nothing yet.
        dsl.execute("analyze revision_part, revision_value, report_state, reported_indicator");
        var portions = new ArrayList<Set<UUID>>();
        int parts = PORTION;
        var rows = dsl.select(REVISION_PART.MEASURE_ID, count())
                .from(REVISION_PART)
                .where(notExists(
                        selectOne().from(MEASURE_LOCK).where(MEASURE_LOCK.MEASURE_ID.eq(REVISION_PART.MEASURE_ID))))
                .groupBy(REVISION_PART.MEASURE_ID)
                .orderBy(REVISION_PART.MEASURE_ID)
                .fetch();
        for (var row : rows) {
            if (parts >= PORTION) {
                portions.add(new HashSet<>());
                parts = 0;
            }
            portions.getLast().add(row.value1());
            parts += row.value2();
        }
        return portions;
    }

    /** Answers how many measures. */
    public static int make(DSLContext dsl, Set<UUID> measures) {
        MeasureLocks.take(dsl, measures);
        RollupWriter.renewMeasures(dsl, measures);
        return measures.size();
    }
}
