package de.aaw.reporting.structure;

import static de.aaw.reporting.schema.Tables.DECLARATION_VERSION;
import static de.aaw.reporting.schema.Tables.INDICATOR_VERSION;
import static de.aaw.reporting.schema.Tables.MEASURE_VERSION;
import static de.aaw.reporting.schema.Tables.PARTNER_VERSION;
import static de.aaw.reporting.schema.Tables.REPORTED_INDICATOR;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Since when things are on record: what an answer says that was asked about an instant before. */
public final class OnRecord {
    public static final OnRecord PARTNER =
            new OnRecord(PARTNER_VERSION, PARTNER_VERSION.CODE, PARTNER_VERSION.RECORDED_AT);
    public static final OnRecord DECLARATION =
            new OnRecord(DECLARATION_VERSION, DECLARATION_VERSION.CODE, DECLARATION_VERSION.RECORDED_AT);
    public static final OnRecord INDICATOR =
            new OnRecord(INDICATOR_VERSION, INDICATOR_VERSION.CODE, INDICATOR_VERSION.RECORDED_AT);
    public static final OnRecord MEASURE =
            new OnRecord(MEASURE_VERSION, MEASURE_VERSION.CODE, MEASURE_VERSION.RECORDED_AT);

    private final Table<?> versions;
    private final Field<String> code;
    private final Field<Instant> recordedAt;

    private OnRecord(Table<?> versions, Field<String> code, Field<Instant> recordedAt) {
        this.versions = versions;
        this.code = code;
        this.recordedAt = recordedAt;
    }

    /** When the first version of the thing with this code was recorded; empty when there never was one. */
    public Optional<Instant> since(DSLContext dsl, String thing) {
        return Optional.ofNullable(dsl.select(min(recordedAt))
                .from(versions)
                .where(code.eq(thing))
                .fetchSingle()
                .value1());
    }

    /** Whether reports of one of these indicators arrived for a measure, known itself or not. */
    public static boolean hasReported(DSLContext dsl, UUID measure, Set<String> indicators) {
        return dsl.fetchExists(
                REPORTED_INDICATOR,
                REPORTED_INDICATOR
                        .MEASURE_ID
                        .eq(measure)
                        .and(REPORTED_INDICATOR.INDICATOR.eq(any(indicators.toArray(String[]::new)))));
    }

    /** When the first thing of any kind was recorded. */
    public static Optional<Instant> since(DSLContext dsl) {
        return Stream.of(PARTNER, DECLARATION, INDICATOR, MEASURE)
                .map(kind -> dsl.select(min(kind.recordedAt))
                        .from(kind.versions)
                        .fetchSingle()
                        .value1())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
