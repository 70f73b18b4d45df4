package de.aaw.kit.rest.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.aaw.kit.rest.http.Exchange;
import de.aaw.kit.rest.json.StrictJson;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem, whichever layer found it. */
public final class ProblemAnswer {
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemAnswer() {}

    /** The problem in the words of the caller's language. */
    static ProblemBody body(Problem problem, RoutingContext context) {
        String path = context.request().path();
        return new ProblemWords(problem, language(context)).about(path == null ? "/" : path, Exchange.traceId(context));
    }

    static Language language(RoutingContext context) {
        return Language.from(context.request().getHeader("Accept-Language"));
    }

    /** Below the resources, where only Vert.x is at hand. */
    public static void send(Problem problem, RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(problem.type().status());
        response.putHeader("Content-Type", MEDIA_TYPE).putHeader("Cache-Control", "no-store");
        response.putHeader("Content-Language", language(context).tag());
        response.putHeader(Exchange.HEADER, Exchange.traceId(context));
        problem.headers().forEach(response::putHeader);
        response.end(json(body(problem, context)));
    }

    private static String json(ProblemBody body) {
        try {
            return StrictJson.mapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
