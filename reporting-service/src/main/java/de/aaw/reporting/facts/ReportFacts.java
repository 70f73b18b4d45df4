package de.aaw.reporting.facts;

import static de.aaw.reporting.schema.Tables.REPORTED_INDICATOR;
import static de.aaw.reporting.schema.Tables.REPORT_STATE;
import static de.aaw.reporting.schema.Tables.REVISION_PART;
import static de.aaw.reporting.schema.Tables.REVISION_VALUE;

import de.aaw.kit.inbox.ReceivedEvent;
import de.aaw.kit.inbox.Rejected;
import de.aaw.reporting.aggregation.Precision;
import de.aaw.reporting.aggregation.ValueRole;
import de.aaw.reporting.aggregation.ValueStatus;
import de.aaw.reporting.regions.Land;
import de.aaw.reporting.regions.Region;
import de.aaw.reporting.structure.EventReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Row18;
import org.jooq.impl.DSL;

/** Stores the parts of a report's revisions and what became of them, each once. */
final class ReportFacts {

    private ReportFacts() {}

    static void values(DSLContext dsl, ReceivedEvent event, Touched touched) {
        ReportValues part = EventReader.read(event.data(), ReportValues.class);
        sameReport(event, part.report());
        touched.report(part.measure(), part.period());
        if (insertPart(dsl, event, part) == 1) {
            insertIndicators(dsl, part);
            insertValues(dsl, part);
        }
    }

    static void state(DSLContext dsl, ReceivedEvent event, Touched touched) {
        ReportState report = EventReader.read(event.data(), ReportState.class);
        sameReport(event, report.report());
        touched.report(report.measure(), report.period());
        dsl.insertInto(REPORT_STATE)
                .set(REPORT_STATE.MEASURE_ID, report.measure())
                .set(REPORT_STATE.REPORT_ID, report.report())
                .set(REPORT_STATE.VERSION, event.version())
                .set(REPORT_STATE.REVISION, report.revision())
                .set(REPORT_STATE.STATE, report.state().name())
                .set(REPORT_STATE.REASON, report.reason())
                .set(REPORT_STATE.RECORDED_AT, event.recordedAt())
                .set(REPORT_STATE.EVENT_TIME, event.time())
                .onConflictDoNothing()
                .execute();
    }

    private static void sameReport(ReceivedEvent event, UUID report) {
        if (!event.subject().equals(report.toString())) {
            throw new Rejected("the envelope names " + event.subject() + ", the data " + report);
        }
    }

    private static int insertPart(DSLContext dsl, ReceivedEvent event, ReportValues part) {
        return dsl.insertInto(REVISION_PART)
                .set(REVISION_PART.MEASURE_ID, part.measure())
                .set(REVISION_PART.REPORT_ID, part.report())
                .set(REVISION_PART.REVISION, part.revision())
                .set(REVISION_PART.PART, part.part())
                .set(REVISION_PART.OF, part.of())
                .set(REVISION_PART.PERIOD, part.period())
                .set(REVISION_PART.FIRST_DAY, part.firstDay())
                .set(REVISION_PART.LAST_DAY, part.lastDay())
                .set(REVISION_PART.RECORDED_AT, event.recordedAt())
                .set(REVISION_PART.EVENT_TIME, event.time())
                .onConflictDoNothing()
                .execute();
    }

    private static void insertIndicators(DSLContext dsl, ReportValues part) {
        // Sorted: two transactions that insert the same new rows must meet in the same order.
        List<String> indicators = part.values().stream()
                .map(ReportValues.Value::indicator)
                .distinct()
                .sorted()
                .toList();
        for (String indicator : indicators) {
            dsl.insertInto(REPORTED_INDICATOR)
                    .set(REPORTED_INDICATOR.INDICATOR, indicator)
                    .set(REPORTED_INDICATOR.MEASURE_ID, part.measure())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private static void insertValues(DSLContext dsl, ReportValues part) {
        if (part.values().isEmpty()) {
            return;
        }
        dsl.insertInto(REVISION_VALUE)
                .columns(
                        REVISION_VALUE.MEASURE_ID,
                        REVISION_VALUE.REPORT_ID,
                        REVISION_VALUE.REVISION,
                        REVISION_VALUE.POSITION,
                        REVISION_VALUE.INDICATOR,
                        REVISION_VALUE.REGION,
                        REVISION_VALUE.LAND,
                        REVISION_VALUE.BREAKDOWN,
                        REVISION_VALUE.ROLE,
                        REVISION_VALUE.STATUS,
                        REVISION_VALUE.PRECISION,
                        REVISION_VALUE.NUMBER,
                        REVISION_VALUE.NUMERATOR,
                        REVISION_VALUE.DENOMINATOR,
                        REVISION_VALUE.SCORE,
                        REVISION_VALUE.SOURCE,
                        REVISION_VALUE.REASON,
                        REVISION_VALUE.NOTE)
                .valuesOfRows(
                        part.values().stream().map(value -> row(part, value)).toList())
                .execute();
    }

    private static Row18<
                    UUID,
                    UUID,
                    Integer,
                    Integer,
                    String,
                    String,
                    String,
                    JSONB,
                    ValueRole,
                    ValueStatus,
                    Precision,
                    BigDecimal,
                    BigDecimal,
                    BigDecimal,
                    String,
                    String,
                    String,
                    String>
            row(ReportValues part, ReportValues.Value value) {
        return DSL.row(
                part.measure(),
                part.report(),
                part.revision(),
                value.position(),
                value.indicator(),
                value.region(),
                new Region(value.region()).land().map(Land::code).orElse(null),
                Breakdowns.json(value.breakdown()),
                value.role(),
                value.status(),
                value.precision(),
                value.number(),
                value.numerator(),
                value.denominator(),
                value.score(),
                value.source(),
                value.reason(),
                value.note());
    }
}
