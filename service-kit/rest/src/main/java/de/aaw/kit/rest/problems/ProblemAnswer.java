package de.aaw.kit.rest.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.aaw.kit.rest.http.Exchange;
import de.aaw.kit.rest.json.StrictJson;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;

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

    /** What goes with every problem; 401 and 403 also name the way in (RFC 6750). */
    static Map<String, String> headers(Problem problem, RoutingContext context) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Language", language(context).tag());
        headers.put("Cache-Control", "no-store");
        headers.put(Exchange.HEADER, Exchange.traceId(context));
        int status = problem.type().status();
        if (status == KitProblem.UNAUTHENTICATED.status()) {
            boolean sent = context.request().headers().contains("Authorization");
            headers.put("WWW-Authenticate", sent ? "Bearer error=\"invalid_token\"" : "Bearer");
        } else if (status == KitProblem.FORBIDDEN.status()) {
            headers.put("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
        }
        return headers;
    }

    /** Below the resources, where only Vert.x is at hand. */
    public static void send(Problem problem, RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(problem.type().status());
        headers(problem, context).forEach(response::putHeader);
        problem.headers().forEach(response::putHeader);
        response.putHeader("Content-Type", MEDIA_TYPE);
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
