package de.aaw.kit.rest.problems;

import de.aaw.kit.rest.http.Exchange;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts every problem that leaves a resource into words. */
class ProblemResponseFilter {

    @ServerResponseFilter
    void speak(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        response.getHeaders().putSingle(Exchange.HEADER, Exchange.traceId(context));
        if (response.getEntity() instanceof Problem problem) {
            response.setEntity(
                    ProblemAnswer.body(problem, context),
                    new Annotation[0],
                    MediaType.valueOf(ProblemAnswer.MEDIA_TYPE));
            response.getHeaders()
                    .putSingle(
                            "Content-Language", ProblemAnswer.language(context).tag());
            response.getHeaders().putSingle("Cache-Control", "no-store");
        }
    }
}
