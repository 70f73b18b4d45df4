package de.aaw.kit.rest.preconditions;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

/** What the current request requires of the version it changes. */
@ApplicationScoped
public class Preconditions {
    private final HttpHeaders headers;

    @Inject
    Preconditions(HttpHeaders headers) {
        this.headers = headers;
    }

    /** Refuses with 428 when the caller does not say which version it has read; {@code *} does not say it either. */
    public IfMatch ifMatch() {
        String header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw Problem.of(KitProblem.PRECONDITION_REQUIRED).asException();
        }
        return IfMatch.parse(header);
    }
}
