package de.aaw.kit.rest.failures;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import de.aaw.kit.rest.json.JsonFaults;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.problems.ProblemException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Which problem a failure is; the whole chain of causes is looked at, because frameworks wrap. */
@ApplicationScoped
public class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int DEEPEST = 20;
    private static final Map<Integer, KitProblem> BY_STATUS = Map.ofEntries(
            Map.entry(400, KitProblem.MALFORMED_REQUEST),
            Map.entry(401, KitProblem.UNAUTHENTICATED),
            Map.entry(403, KitProblem.FORBIDDEN),
            Map.entry(404, KitProblem.NOT_FOUND),
            Map.entry(405, KitProblem.METHOD_NOT_ALLOWED),
            Map.entry(406, KitProblem.NOT_ACCEPTABLE),
            Map.entry(409, KitProblem.CONFLICT),
            Map.entry(412, KitProblem.STALE),
            Map.entry(413, KitProblem.TOO_LARGE),
            Map.entry(414, KitProblem.URI_TOO_LONG),
            Map.entry(415, KitProblem.UNSUPPORTED_MEDIA_TYPE),
            Map.entry(422, KitProblem.INVALID),
            Map.entry(428, KitProblem.PRECONDITION_REQUIRED),
            Map.entry(429, KitProblem.TOO_MANY_REQUESTS),
            Map.entry(431, KitProblem.HEADERS_TOO_LARGE),
            Map.entry(503, KitProblem.UNAVAILABLE));

    /** Never answers with anything of the failure itself; what is nobody's fault but ours is logged in full. */
    public Problem problem(Throwable failure) {
        Problem problem = chain(failure)
                .flatMap(link -> known(link).stream())
                .findFirst()
                .orElseGet(() -> Problem.of(meant(failure)));
        int status = problem.type().status();
        if (status == KitProblem.INTERNAL.status()) {
            LOG.error("A request failed", failure);
        } else if (status == KitProblem.UNAVAILABLE.status()) {
            LOG.warnf("A request could not be served now: %s", rootMessage(failure));
        }
        return problem;
    }

    public static Problem ofStatus(int status) {
        return Problem.of(type(status));
    }

    /** What the framework meant to say is looked at last: its causes know better what was wrong. */
    private static KitProblem meant(Throwable failure) {
        return chain(failure)
                .filter(WebApplicationException.class::isInstance)
                .map(link -> type(((WebApplicationException) link).getResponse().getStatus()))
                .findFirst()
                .orElse(KitProblem.INTERNAL);
    }

    private static KitProblem type(int status) {
        KitProblem other = status >= 400 && status < 500 ? KitProblem.MALFORMED_REQUEST : KitProblem.INTERNAL;
        return BY_STATUS.getOrDefault(status, other);
    }

    private static Optional<Problem> known(Throwable link) {
        return switch (link) {
            case ProblemException e -> Optional.of(e.problem());
            case UnauthorizedException e -> Optional.of(Problem.of(KitProblem.UNAUTHENTICATED));
            case ForbiddenException e -> Optional.of(Problem.of(KitProblem.FORBIDDEN));
            case AuthenticationFailedException e -> Optional.of(AwayProvider.problem(e));
            case JsonProcessingException e when isReading(e) -> Optional.of(JsonFaults.problem(e));
            case RollbackException e -> FailedCommit.problem(e);
            case SQLException e -> DatabaseFaults.problem(e);
            default -> AwayProvider.isAway(link) ? Optional.of(unavailable()) : DatabaseFaults.problem(link);
        };
    }

    static Problem unavailable() {
        return Problem.of(KitProblem.UNAVAILABLE).header("Retry-After", "2");
    }

    /** The same exception types are thrown when an answer cannot be written; that is our fault. */
    private static boolean isReading(JsonProcessingException e) {
        return e.getProcessor() instanceof JsonParser || e instanceof StreamConstraintsException;
    }

    static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, link -> link != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    private static String rootMessage(Throwable failure) {
        return chain(failure)
                .reduce((first, second) -> second)
                .map(Throwable::toString)
                .orElse("");
    }
}
