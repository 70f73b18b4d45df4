package de.aaw.measures.reports;

import de.aaw.kit.outbox.Event;
import de.aaw.kit.outbox.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a revision, without its values, as in {@code contracts/events/report.schema.json}. */
record ReportEvent(
        UUID report,
        UUID measure,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int revision,
        long version,
        Instant recordedAt,
        ReportState state,
        int parts,
        @Nullable String reason,
        @Nullable String narrative) {
    private static final EventType SUBMITTED = type("de.aaw.report.submitted");
    private static final EventType ACCEPTED = type("de.aaw.report.accepted");
    private static final EventType RETURNED = type("de.aaw.report.returned");

    static Event of(Report report, ReportChange change) {
        Revision revision = change.revision();
        return switch (change) {
            case ReportChange.Submitted _ ->
                event(SUBMITTED, report, revision, ReportState.SUBMITTED, revision.reason());
            case ReportChange.Accepted _ -> event(ACCEPTED, report, revision, ReportState.ACCEPTED, revision.reason());
            case ReportChange.Returned _ ->
                event(RETURNED, report, revision, ReportState.RETURNED, returnReason(revision));
        };
    }

    private static @Nullable String returnReason(Revision revision) {
        Revision.Decision decision = revision.decision();
        return decision == null ? null : decision.reason();
    }

    private static EventType type(String name) {
        return new EventType(Report.TOPIC, name, "report");
    }

    private static Event event(
            EventType type, Report report, Revision revision, ReportState state, @Nullable String reason) {
        ReportEvent data = new ReportEvent(
                report.id(),
                report.measureId(),
                report.period().text(),
                report.period().firstDay(),
                report.period().lastDay(),
                revision.number(),
                report.version(),
                report.recordedAt(),
                state,
                revision.parts(),
                reason,
                revision.narrative());
        return Event.of(type, report.id(), report.version(), report.recordedAt(), data)
                .keyedBy(report.measureId());
    }
}
