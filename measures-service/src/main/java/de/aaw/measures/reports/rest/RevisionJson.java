package de.aaw.measures.reports.rest;

import de.aaw.measures.reports.ReportState;
import de.aaw.measures.reports.Revision;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision in the history of a report. */
@Schema(name = "Revision", description = "A complete state of a report's content; it never changes once submitted.")
public record RevisionJson(
        @Schema(description = "Its number, from 1.", examples = "1", required = true)
        int revision,

        @Schema(description = "How far it has come.", required = true)
        ReportState state,

        @Schema(description = "Why it corrects the one before; null where it does not.", nullable = true) @Nullable
        String reason,

        @Schema(description = "Who submitted it: office or a partner's code.", nullable = true, examples = "ba")
        @Nullable
        String submittedBy,

        @Schema(description = "When it was submitted.", nullable = true) @Nullable
        Instant submittedAt,

        @Schema(description = "When it was accepted or sent back.", nullable = true) @Nullable
        Instant decidedAt,

        @Schema(description = "Why it was sent back.", nullable = true) @Nullable
        String returnReason,

        @Schema(description = "What the values do not say.", nullable = true) @Nullable
        String narrative,

        @Schema(description = "Its values; null in the list of revisions.", nullable = true) @Nullable
        List<ValueJson> values) {

    static RevisionJson summary(Revision revision) {
        return of(revision, null);
    }

    static RevisionJson whole(Revision revision) {
        return of(revision, revision.values().stream().map(ValueJson::of).toList());
    }

    private static RevisionJson of(Revision revision, @Nullable List<ValueJson> values) {
        Revision.Submission submission = revision.submission();
        Revision.Decision decision = revision.decision();
        return new RevisionJson(
                revision.number(),
                revision.state(),
                revision.reason(),
                submission == null ? null : submission.by(),
                submission == null ? null : submission.at(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason(),
                revision.narrative(),
                values);
    }
}
