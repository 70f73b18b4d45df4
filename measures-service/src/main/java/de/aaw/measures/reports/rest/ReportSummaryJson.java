package de.aaw.measures.reports.rest;

import de.aaw.measures.measures.Measure;
import de.aaw.measures.reports.Reader;
import de.aaw.measures.reports.Report;
import de.aaw.measures.reports.ReportState;
import de.aaw.measures.reports.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report in a list, without its content. */
@Schema(name = "ReportSummary", description = "A report without its values.")
public record ReportSummaryJson(
        @Schema(description = "Identifier, a UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The period.", examples = "2016", required = true)
        String period,

        @Schema(description = "Its first day.", required = true)
        LocalDate firstDay,

        @Schema(description = "Its last day, which still belongs to it.", required = true)
        LocalDate lastDay,

        @Schema(description = "Counts what was published of it; 0 before the first submission.", required = true)
        long version,

        @Schema(description = "When the version was recorded.", required = true)
        Instant recordedAt,

        @Schema(description = "How far it has come.", required = true)
        ReportState state,

        @Schema(description = "Number of the latest revision that the caller may see.", required = true)
        int revision,

        @Schema(description = "Number of the revision in force; null before the first acceptance.", nullable = true)
        @Nullable
        Integer acceptedRevision) {

    static ReportSummaryJson of(Reader reader, Measure measure, Report report) {
        Revision shown = reader.shown(measure, report);
        return new ReportSummaryJson(
                report.id(),
                report.period().text(),
                report.period().firstDay(),
                report.period().lastDay(),
                report.version(),
                report.recordedAt(),
                reader.seesDraftsOf(measure) ? report.state() : shown.state(),
                shown.number(),
                report.acceptedRevision());
    }
}
