package de.aaw.reporting.structure;

import static de.aaw.reporting.schema.Tables.DECLARATION_VERSION;
import static de.aaw.reporting.schema.Tables.INDICATOR_VERSION;
import static de.aaw.reporting.schema.Tables.MEASURE_VERSION;
import static de.aaw.reporting.schema.Tables.PARTNER_VERSION;
import static de.aaw.reporting.schema.Tables.REPORTED_INDICATOR;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import de.aaw.kit.rest.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads the registers as known at an instant: of each thing the highest version recorded by then. */
@ApplicationScoped
public class Registers {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Register<Partner> partners = new Register<>(
            PARTNER_VERSION, PARTNER_VERSION.ID, PARTNER_VERSION.VERSION, PARTNER_VERSION.RECORDED_AT, Partner.class);
    private final Register<Declaration> declarations = new Register<>(
            DECLARATION_VERSION,
            DECLARATION_VERSION.ID,
            DECLARATION_VERSION.VERSION,
            DECLARATION_VERSION.RECORDED_AT,
            Declaration.class);
    private final Register<Indicator> indicators = new Register<>(
            INDICATOR_VERSION,
            INDICATOR_VERSION.ID,
            INDICATOR_VERSION.VERSION,
            INDICATOR_VERSION.RECORDED_AT,
            Indicator.class);
    private final Register<Measure> measures = new Register<>(
            MEASURE_VERSION, MEASURE_VERSION.ID, MEASURE_VERSION.VERSION, MEASURE_VERSION.RECORDED_AT, Measure.class);

    /**
     * What a question about these indicators needs.
     *
     * @param asOf null for today
     */
    public Structure load(DSLContext dsl, Set<String> codes, @Nullable Instant asOf) {
        return new Structure(
                LocalDate.ofInstant(asOf == null ? Instants.now() : asOf, BERLIN),
                measures.known(dsl, asOf, concerns(codes)).stream().collect(toMap(Measure::id, identity())),
                indicators(dsl, codes, asOf),
                partners.known(dsl, asOf, noCondition()).stream().collect(toMap(Partner::code, identity())),
                declarations.known(dsl, asOf, noCondition()).stream().collect(toMap(Declaration::code, identity())));
    }

    /** Of these codes those that are defined, by code. */
    public Map<String, Indicator> indicators(DSLContext dsl, Set<String> codes, @Nullable Instant asOf) {
        return indicators.known(dsl, asOf, INDICATOR_VERSION.CODE.in(codes)).stream()
                .collect(toMap(Indicator::code, identity()));
    }

    /** Measures that ever planned or reported one of them: all their versions, for the highest may be one without the plan. */
    private static Condition concerns(Set<String> codes) {
        String[] asked = codes.toArray(String[]::new);
        return MEASURE_VERSION.ID.in(select(MEASURE_VERSION.ID)
                .from(MEASURE_VERSION)
                .where(arrayOverlap(MEASURE_VERSION.INDICATORS, asked))
                .union(select(REPORTED_INDICATOR.MEASURE_ID)
                        .from(REPORTED_INDICATOR)
                        .where(REPORTED_INDICATOR.INDICATOR.eq(any(asked)))));
    }
}
