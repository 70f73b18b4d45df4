package de.aaw.measures.reports;

import de.aaw.kit.outbox.Event;
import de.aaw.kit.outbox.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a submitted revision's values, as in {@code contracts/events/report-values.schema.json}. */
record ReportValuesEvent(
        UUID report,
        UUID measure,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int revision,
        int part,
        int of,
        Instant recordedAt,
        List<Value> values) {
    private static final EventType RECORDED =
            new EventType(Report.TOPIC, "de.aaw.report.values-recorded", "report-values");

    record Value(
            int position,
            String indicator,
            String region,
            SortedMap<String, String> breakdown,
            ValueRole role,
            ValueStatus status,
            Precision precision,
            @Nullable BigDecimal number,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String score,
            @Nullable String source,
            @Nullable String reason,
            @Nullable String note) {
        static Value of(int position, ReportedValue value) {
            return new Value(
                    position,
                    value.indicator().text(),
                    value.region().code(),
                    value.breakdown().members(),
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

    /** All parts of the revision, in order. */
    static List<Event> of(Report report, Revision revision) {
        List<Event> events = new ArrayList<>();
        List<List<ReportedValue>> parts = ValueParts.of(revision.values());
        int position = 0;
        for (int part = 0; part < parts.size(); part++) {
            List<Value> values = new ArrayList<>();
            for (ReportedValue value : parts.get(part)) {
                values.add(Value.of(position++, value));
            }
            ReportValuesEvent data = of(report, revision, part + 1, parts.size(), values);
            events.add(Event.of(RECORDED, report.id(), report.version(), report.recordedAt(), data)
                    .keyedBy(report.measureId()));
        }
        return events;
    }

    private static ReportValuesEvent of(Report report, Revision revision, int part, int of, List<Value> values) {
        return new ReportValuesEvent(
                report.id(),
                report.measureId(),
                report.period().text(),
                report.period().firstDay(),
                report.period().lastDay(),
                revision.number(),
                part,
                of,
                report.recordedAt(),
                values);
    }
}
