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
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Stores every version of a partner, declaration, indicator and measure once, as it was published. */
final class RegisterFacts {

    private final NewRows partners = register(PARTNER_VERSION);
    private final NewRows declarations = register(DECLARATION_VERSION);
    private final NewRows indicators = register(INDICATOR_VERSION);
    private final NewRows measures = new NewRows(
            MEASURE_VERSION,
            MEASURE_VERSION.ID,
            MEASURE_VERSION.VERSION,
            MEASURE_VERSION.CODE,
            MEASURE_VERSION.RECORDED_AT,
            MEASURE_VERSION.EVENT_TIME,
            MEASURE_VERSION.INDICATORS,
            MEASURE_VERSION.DATA);

    /** The three registers have the same columns. */
    private static NewRows register(Table<?> versions) {
        return new NewRows(
                versions,
                PARTNER_VERSION.ID,
                PARTNER_VERSION.VERSION,
                PARTNER_VERSION.CODE,
                PARTNER_VERSION.RECORDED_AT,
                PARTNER_VERSION.EVENT_TIME,
                PARTNER_VERSION.DATA);
    }

    void partner(ReceivedEvent event) {
        Partner partner = EventReader.read(event.data(), Partner.class);
        add(partners, event, partner.id(), partner.version(), partner.code());
    }

    void declaration(ReceivedEvent event) {
        Declaration declaration = EventReader.read(event.data(), Declaration.class);
        add(declarations, event, declaration.id(), declaration.version(), declaration.code());
    }

    void indicator(ReceivedEvent event, Touched touched) {
        Indicator indicator = EventReader.read(event.data(), Indicator.class);
        add(indicators, event, indicator.id(), indicator.version(), indicator.code());
        touched.indicator(indicator.code());
    }

    void measure(ReceivedEvent event, Touched touched) {
        Measure measure = EventReader.read(event.data(), Measure.class);
        checkSame(event, measure.id(), measure.version());
        measures.add(
                measure.id(),
                measure.version(),
                measure.code(),
                event.recordedAt(),
                event.time(),
                NewRows.array(measure.plans().stream().map(Plan::indicator).toList()),
                event.data());
        touched.measure(measure.id());
    }

    void store(DSLContext dsl) {
        partners.insert(dsl);
        declarations.insert(dsl);
        indicators.insert(dsl);
        measures.insert(dsl);
    }

    private static void add(NewRows register, ReceivedEvent event, UUID id, long version, String code) {
        checkSame(event, id, version);
        register.add(id, version, code, event.recordedAt(), event.time(), event.data());
    }

    private static void checkSame(ReceivedEvent event, UUID id, long version) {
        if (!event.subject().equals(id.toString()) || event.version() != version) {
            throw new Rejected("the envelope names " + event.subject() + " version " + event.version() + ", the data "
                    + id + " version " + version);
        }
    }
}
