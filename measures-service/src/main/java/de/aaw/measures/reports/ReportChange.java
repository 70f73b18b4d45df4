package de.aaw.measures.reports;

/** What happened to a report, and to which of its revisions. */
sealed interface ReportChange {

    Revision revision();

    record Submitted(Revision revision) implements ReportChange {}

    record Accepted(Revision revision) implements ReportChange {}

    record Returned(Revision revision) implements ReportChange {}
}
