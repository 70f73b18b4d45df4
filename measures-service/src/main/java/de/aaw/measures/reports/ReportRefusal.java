package de.aaw.measures.reports;

import java.util.List;

/** Why a report does not take a change. */
public sealed interface ReportRefusal {

    /** Not there, or not for the caller to see. */
    record Unknown(String period) implements ReportRefusal {}

    record NoSuchRevision(int revision) implements ReportRefusal {}

    /** Who neither leads the measure nor is co-responsible for it does not report of it; the office reports for benches alone. */
    record NotYours(String measure) implements ReportRefusal {}

    record PeriodOutsideMeasure(String period) implements ReportRefusal {}

    record NoOpenDraft(ReportState state) implements ReportRefusal {}

    record NotSubmitted(ReportState state) implements ReportRefusal {}

    record NotAccepted(ReportState state) implements ReportRefusal {}

    /** Four eyes: nobody accepts what the same subject submitted. */
    record OwnSubmission() implements ReportRefusal {}

    /** Of a partner's report the office changes the claims and nothing else. */
    record ClaimsAlone() implements ReportRefusal {}

    record ValuesRefused(List<ValueFault> faults) implements ReportRefusal {}
}
