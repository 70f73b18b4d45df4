package de.aaw.reporting.facts;

import static de.aaw.reporting.schema.Tables.REPORTED_INDICATOR;
import static de.aaw.reporting.schema.Tables.REPORT_STATE;
import static de.aaw.reporting.schema.Tables.REVISION_PART;
import static de.aaw.reporting.schema.Tables.REVISION_VALUE;
import static java.util.Comparator.comparing;

import de.aaw.kit.inbox.ReceivedEvent;
import de.aaw.kit.inbox.Rejected;
import de.aaw.reporting.regions.Land;
import de.aaw.reporting.regions.Region;
import de.aaw.reporting.structure.EventReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;

/** Stores the parts of reports' revisions and what became of them, each once. */
final class ReportFacts {

    private final Map<PartKey, ReportValues> parts = new LinkedHashMap<>();
    private final NewRows partRows = new NewRows(
            REVISION_PART,
            REVISION_PART.MEASURE_ID,
            REVISION_PART.REPORT_ID,
            REVISION_PART.REVISION,
            REVISION_PART.PART,
            REVISION_PART.OF,
            REVISION_PART.PERIOD,
            REVISION_PART.FIRST_DAY,
            REVISION_PART.LAST_DAY,
            REVISION_PART.RECORDED_AT,
            REVISION_PART.EVENT_TIME);
    private final NewRows states = new NewRows(
            REPORT_STATE,
            REPORT_STATE.MEASURE_ID,
            REPORT_STATE.REPORT_ID,
            REPORT_STATE.VERSION,
            REPORT_STATE.REVISION,
            REPORT_STATE.STATE,
            REPORT_STATE.REASON,
            REPORT_STATE.RECORDED_AT,
            REPORT_STATE.EVENT_TIME);

    private record PartKey(UUID measure, UUID report, int revision, int part) {
        static PartKey of(ReportValues part) {
            return new PartKey(part.measure(), part.report(), part.revision(), part.part());
        }

        static PartKey read(ResultSet row) throws SQLException {
            return new PartKey(
                    row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getInt(4));
        }
    }

    void values(ReceivedEvent event, Touched touched) {
        ReportValues part = EventReader.read(event.data(), ReportValues.class);
        checkSame(event, part.report());
        touched.report(part.measure(), part.period());
        ReportValues before = parts.putIfAbsent(PartKey.of(part), part);
        if (before != null) {
            Agreement.withTheOneBefore(part, before);
        } else {
            partRows.add(
                    part.measure(),
                    part.report(),
                    part.revision(),
                    part.part(),
                    part.of(),
                    part.period(),
                    part.firstDay(),
                    part.lastDay(),
                    event.recordedAt(),
                    event.time());
        }
    }

    void state(ReceivedEvent event, Touched touched) {
        ReportState report = EventReader.read(event.data(), ReportState.class);
        checkSame(event, report.report());
        touched.report(report.measure(), report.period());
        states.add(
                report.measure(),
                report.report(),
                event.version(),
                report.revision(),
                report.state(),
                report.reason(),
                event.recordedAt(),
                event.time());
    }

    private static void checkSame(ReceivedEvent event, UUID report) {
        if (!event.subject().equals(report.toString())) {
            throw new Rejected("the envelope names " + event.subject() + ", the data " + report);
        }
    }

    /** Values follow their part: where that was there already, so were they. */
    void store(DSLContext dsl) {
        List<ReportValues> stored = storeParts(dsl);
        storeIndicators(dsl, stored);
        storeValues(dsl, stored);
        states.insert(dsl);
    }

    private List<ReportValues> storeParts(DSLContext dsl) {
        Set<PartKey> stored = Set.copyOf(partRows.insert(
                dsl,
                PartKey::read,
                REVISION_PART.MEASURE_ID,
                REVISION_PART.REPORT_ID,
                REVISION_PART.REVISION,
                REVISION_PART.PART));
        Agreement.ofAllParts(dsl, parts.values());
        parts.forEach((key, part) -> {
            if (!stored.contains(key)) {
                Agreement.withWhatIsStored(dsl, part);
            }
        });
        return stored.stream().map(parts::get).toList();
    }

    private static void storeIndicators(DSLContext dsl, List<ReportValues> stored) {
        record Reported(String indicator, UUID measure) {}
        // Sorted: two transactions that insert the same new rows must meet in the same order.
        var reported = new TreeSet<>(comparing(Reported::indicator).thenComparing(Reported::measure));
        stored.forEach(part ->
                part.values().forEach(value -> reported.add(new Reported(value.indicator(), part.measure()))));
        var rows = new NewRows(REPORTED_INDICATOR, REPORTED_INDICATOR.INDICATOR, REPORTED_INDICATOR.MEASURE_ID);
        reported.forEach(one -> rows.add(one.indicator(), one.measure()));
        rows.insert(dsl);
    }

    private static void storeValues(DSLContext dsl, List<ReportValues> stored) {
        var rows = new CopyRows(
                dsl,
                REVISION_VALUE,
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
                REVISION_VALUE.NOTE);
        stored.forEach(part -> part.values().forEach(value -> add(rows, part, value)));
        rows.send();
    }

    private static void add(CopyRows rows, ReportValues part, ReportValues.Value value) {
        rows.add(
                part.measure(),
                part.report(),
                part.revision(),
                value.position(),
                value.indicator(),
                value.region(),
                new Region(value.region()).land().map(Land::code).orElse(null),
                Breakdowns.json(value.breakdown()).data(),
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
