package de.aaw.measures.reports;

import de.aaw.measures.measures.Measure;

/** Who reads reports: the office all, a partner those of what it leads or is co-responsible for, an analyst what was submitted and not sent back. */
public sealed interface Reader {

    record Office() implements Reader {}

    record Partner(String code) implements Reader {}

    record Analyst() implements Reader {}

    default boolean seesReportsOf(Measure measure) {
        return switch (this) {
            case Office _, Analyst _ -> true;
            case Partner partner -> measure.isLedOrCoLedBy(partner.code());
        };
    }

    /** And with the drafts whatever was sent back. */
    default boolean seesDraftsOf(Measure measure) {
        return switch (this) {
            case Office _ -> true;
            case Analyst _ -> false;
            case Partner partner -> measure.isLedOrCoLedBy(partner.code());
        };
    }

    default boolean sees(Measure measure, Revision revision) {
        return seesDraftsOf(measure)
                || seesReportsOf(measure)
                        && (revision.state() == ReportState.SUBMITTED || revision.state() == ReportState.ACCEPTED);
    }

    default boolean sees(Measure measure, Report report) {
        return report.revisions().stream().anyMatch(revision -> sees(measure, revision));
    }

    /** What the reader is shown of the report: the draft if it may see it, else the latest that it sees. */
    default Revision shown(Measure measure, Report report) {
        return report.revisions().reversed().stream()
                .filter(revision -> sees(measure, revision))
                .findFirst()
                .orElseThrow();
    }
}
