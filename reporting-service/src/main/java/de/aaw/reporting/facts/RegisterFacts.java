package de.aaw.reporting.facts;

import static de.aaw.reporting.schema.Tables.DECLARATION_VERSION;
import static de.aaw.reporting.schema.Tables.INDICATOR_VERSION;
import static de.aaw.reporting.schema.Tables.MEASURE_VERSION;
import static de.aaw.reporting.schema.Tables.PARTNER_VERSION;

import de.aaw.kit.inbox.ReceivedEvent;
import de.aaw.kit.inbox.Rejected;
import de.aaw.reporting.structure.Declaration;
import de.aaw.reporting.structure.EventReader;
import de.aaw.reporting.structure.Indicator;
import de.aaw.reporting.structure.Measure;
import de.aaw.reporting.structure.Partner;
import de.aaw.reporting.structure.Plan;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Table;

/** Stores every version of a partner, declaration, indicator and measure once, as it was published. */
final class RegisterFacts {

    private RegisterFacts() {}

    static void partner(DSLContext dsl, ReceivedEvent event) {
        Partner partner = EventReader.read(event.data(), Partner.class);
        insert(dsl, PARTNER_VERSION, row(event, partner.id(), partner.version(), partner.code()));
    }

    static void declaration(DSLContext dsl, ReceivedEvent event) {
        Declaration declaration = EventReader.read(event.data(), Declaration.class);
        insert(dsl, DECLARATION_VERSION, row(event, declaration.id(), declaration.version(), declaration.code()));
    }

    static void indicator(DSLContext dsl, ReceivedEvent event, Touched touched) {
        Indicator indicator = EventReader.read(event.data(), Indicator.class);
        insert(dsl, INDICATOR_VERSION, row(event, indicator.id(), indicator.version(), indicator.code()));
        touched.indicator(indicator.code());
    }

    static void measure(DSLContext dsl, ReceivedEvent event, Touched touched) {
        Measure measure = EventReader.read(event.data(), Measure.class);
        Version version = row(event, measure.id(), measure.version(), measure.code());
        String[] planned = measure.plans().stream().map(Plan::indicator).toArray(String[]::new);
        dsl.insertInto(MEASURE_VERSION)
                .set(MEASURE_VERSION.ID, version.id())
                .set(MEASURE_VERSION.VERSION, version.version())
                .set(MEASURE_VERSION.CODE, version.code())
                .set(MEASURE_VERSION.RECORDED_AT, version.recordedAt())
                .set(MEASURE_VERSION.EVENT_TIME, version.eventTime())
                .set(MEASURE_VERSION.INDICATORS, planned)
                .set(MEASURE_VERSION.DATA, version.data())
                .onConflictDoNothing()
                .execute();
        touched.measure(version.id());
    }

    private record Version(UUID id, long version, String code, Instant recordedAt, Instant eventTime, JSONB data) {}

    private static Version row(ReceivedEvent event, UUID id, long version, String code) {
        if (!event.subject().equals(id.toString()) || event.version() != version) {
            throw new Rejected("the envelope names " + event.subject() + " version " + event.version() + ", the data "
                    + id + " version " + version);
        }
        return new Version(
                id,
                version,
                code,
                event.recordedAt(),
                event.time(),
                JSONB.valueOf(event.data().toString()));
    }

    /** The three registers have the same columns; a version that is already there stays as it is. */
    private static void insert(DSLContext dsl, Table<?> register, Version version) {
        dsl.insertInto(register)
                .columns(
                        PARTNER_VERSION.ID,
                        PARTNER_VERSION.VERSION,
                        PARTNER_VERSION.CODE,
                        PARTNER_VERSION.RECORDED_AT,
                        PARTNER_VERSION.EVENT_TIME,
                        PARTNER_VERSION.DATA)
                .values(
                        version.id(),
                        version.version(),
                        version.code(),
                        version.recordedAt(),
                        version.eventTime(),
                        version.data())
                .onConflictDoNothing()
                .execute();
    }
}
