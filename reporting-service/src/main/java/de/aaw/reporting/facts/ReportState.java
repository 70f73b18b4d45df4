package de.aaw.reporting.facts;

import static java.util.Objects.requireNonNull;

import de.aaw.reporting.periods.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we use of submitted, accepted and returned: an event about a revision, without its values. */
record ReportState(
        UUID report,
        UUID measure,
        String period,
        int revision,
        State state,
        @Nullable String reason) {

    ReportState {
        requireNonNull(report, "report");
        requireNonNull(measure, "measure");
        period = Period.parse(requireNonNull(period, "period")).text();
        requireNonNull(state, "state");
    }

    enum State {
        SUBMITTED,
        ACCEPTED,
        RETURNED
    }
}
