package de.aaw.kit.rest.problems;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts every problem that leaves a resource into words. */
public class ProblemResponseFilter {
    private static final MediaType TYPE = MediaType.valueOf(ProblemAnswer.MEDIA_TYPE);

    @ServerResponseFilter
    public void speak(ContainerResponseContext response, RoutingContext exchange) {
        if (response.getEntity() instanceof Problem problem) {
            response.setEntity(ProblemAnswer.body(problem, exchange), new Annotation[0], TYPE);
            ProblemAnswer.headers(problem, exchange)
                    .forEach((name, value) -> response.getHeaders().putSingle(name, value));
        }
    }
}
