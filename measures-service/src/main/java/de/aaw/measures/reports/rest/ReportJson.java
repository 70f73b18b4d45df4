package de.aaw.measures.reports.rest;

import de.aaw.measures.measures.Measure;
import de.aaw.measures.reports.Reader;
import de.aaw.measures.reports.Report;
import de.aaw.measures.reports.ReportState;
import de.aaw.measures.reports.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as one reader sees it. */
@Schema(
        name = "Report",
        description = "What was reported of a measure for a period: its latest revision that the caller may see.")
public record ReportJson(
        @Schema(description = "Identifier, a UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The measure.", required = true)
        MeasureName measure,

        @Schema(description = "The period, in the one way it is written.", examples = "2016", required = true)
        String period,

        @Schema(description = "Its first day.", required = true)
        LocalDate firstDay,

        @Schema(description = "Its last day, which still belongs to it.", required = true)
        LocalDate lastDay,

        @Schema(
                description = "Counts what was published of it; 0 before the first submission. Not the ETag.",
                required = true)
        long version,

        @Schema(description = "When the version was recorded.", required = true)
        Instant recordedAt,

        @Schema(
                description =
                        "How far it has come. DRAFT: never submitted, or a correction is open. RETURNED: sent back, the draft shown follows it.",
                required = true)
        ReportState state,

        @Schema(description = "Number of the revision shown.", examples = "1", required = true)
        int revision,

        @Schema(description = "Number of the revision in force; null before the first acceptance.", nullable = true)
        @Nullable
        Integer acceptedRevision,

        @Schema(description = "Why the revision shown corrects the one in force.", nullable = true) @Nullable
        String reason,

        @Schema(description = "Why it was sent back, while it is RETURNED.", nullable = true) @Nullable
        String returnReason,

        @Schema(description = "What the values do not say.", nullable = true) @Nullable
        String narrative,

        @Schema(description = "The values of the revision shown, claims last.", required = true)
        List<ValueJson> values) {

    /** A measure by its names. */
    @Schema(name = "MeasureName", description = "A measure by its id and code.")
    public record MeasureName(
            @Schema(description = "Identifier, a UUIDv7.", required = true)
            UUID id,

            @Schema(description = "Code that never changes.", examples = "M01", required = true)
            String code) {
        static MeasureName of(Measure measure) {
            return new MeasureName(measure.id(), measure.code().text());
        }
    }

    static ReportJson of(Reader reader, Measure measure, Report report) {
        Revision shown = reader.shown(measure, report);
        ReportState state = reader.seesDraftsOf(measure) ? report.state() : shown.state();
        return new ReportJson(
                report.id(),
                MeasureName.of(measure),
                report.period().text(),
                report.period().firstDay(),
                report.period().lastDay(),
                report.version(),
                report.recordedAt(),
                state,
                shown.number(),
                report.acceptedRevision(),
                shown.reason(),
                state == ReportState.RETURNED ? returnReason(report, shown) : null,
                shown.narrative(),
                shown.values().stream().map(ValueJson::of).toList());
    }

    private static @Nullable String returnReason(Report report, Revision shown) {
        return report.revision(shown.number() - 1)
                .map(Revision::decision)
                .map(Revision.Decision::reason)
                .orElse(null);
    }
}
