package de.aaw.measures.reports;

/** How far a revision has come. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED
}
