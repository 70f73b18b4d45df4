package de.aaw.partners.journal.rest;

import de.aaw.kit.rest.json.InstantText;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.partners.journal.NotYetRecorded;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says since when there are records to be asked for. */
class NotYetRecordedMapper {
    @ServerExceptionMapper
    Response toProblem(NotYetRecorded refused) {
        String since = InstantText.of(refused.since());
        return Problem.of(JournalProblem.NOT_AVAILABLE)
                .with("since", since)
                .errorIn("asOf", "BEFORE_FIRST_RECORD", Map.of("since", since))
                .response();
    }
}
