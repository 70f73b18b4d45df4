package de.aaw.kit.rest.failures;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.problems.ProblemException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Takes the place of every mapper the framework brings: theirs answer without a body or name classes. */
public class ExceptionMappers {
    private final Failures failures;
    private final AllowedMethods allowed;

    ExceptionMappers(Failures failures, AllowedMethods allowed) {
        this.failures = failures;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    public Response refused(ProblemException e) {
        return e.problem().response();
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        ForbiddenException.class,
        MismatchedInputException.class
    })
    public Response known(Throwable e) {
        return failures.problem(e).response();
    }

    @ServerExceptionMapper({ConstraintViolationException.class, ValidationException.class})
    public Response invalid(ValidationException e, ResourceInfo resource, UriInfo uri) {
        return e instanceof ConstraintViolationException violations
                ? new Violations(resource, uri).problem(violations).response()
                : failures.problem(e).response();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e, UriInfo uri) {
        Response thrown = e.getResponse();
        if (thrown.hasEntity() || thrown.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return thrown;
        }
        if (e instanceof NotAllowedException) {
            String allow = allowed.of(uri.getRequestUri().getPath());
            return Problem.of(KitProblem.METHOD_NOT_ALLOWED)
                    .with("allowed", allow)
                    .header(HttpHeaders.ALLOW, allow)
                    .response();
        }
        return failures.problem(e).response();
    }

    /** Whoever is overtaken after the precondition was checked hears what he would have heard a moment later. */
    @ServerExceptionMapper
    public Response any(Throwable e, ContainerRequestContext request) {
        Problem problem = failures.problem(e);
        boolean conditional = request.getHeaderString(HttpHeaders.IF_MATCH) != null;
        return conditional && Overtaken.isCauseOf(e)
                ? Problem.of(KitProblem.STALE).response()
                : problem.response();
    }
}
