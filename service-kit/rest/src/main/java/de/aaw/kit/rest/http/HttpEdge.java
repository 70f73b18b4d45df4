package de.aaw.kit.rest.http;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.problems.ProblemAnswer;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jboss.logging.MDC;

/** The first and the last handler of every exchange: names it, sets its headers, and answers what no resource has answered. */
@ApplicationScoped
public class HttpEdge {
    private static final int FIRST = -1_000_000;
    private static final int AFTER_BODY_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;
    // Before Quarkus' own last route, which would answer without a body.
    private static final int LAST = Integer.MAX_VALUE - 1;
    private static final Map<Integer, KitProblem> UNROUTED = Map.of(
            400, KitProblem.MALFORMED_REQUEST,
            404, KitProblem.NOT_FOUND,
            405, KitProblem.METHOD_NOT_ALLOWED,
            406, KitProblem.NOT_ACCEPTABLE,
            413, KitProblem.TOO_LARGE,
            415, KitProblem.UNSUPPORTED_MEDIA_TYPE);

    private final RequestLimits limits;
    private final LowFailures failures;

    HttpEdge(RequestLimits limits, LowFailures failures) {
        this.limits = limits;
        this.failures = failures;
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::begin);
        router.route().order(AFTER_BODY_LIMIT).handler(limits::leaveToCounting);
        router.route().order(LAST).failureHandler(context -> {
            SecurityHeaders.complete(context); // an address without a slash fails before the first handler
            failures.answer(context);
        });
        UNROUTED.forEach((status, problem) ->
                router.errorHandler(status, context -> ProblemAnswer.send(Problem.of(problem), context)));
    }

    private void begin(RoutingContext context) {
        MDC.put(Exchange.MDC_KEY, Exchange.traceId(context));
        context.addHeadersEndHandler(done -> SecurityHeaders.complete(context));
        limits.refusal(context.request())
                .or(() -> BodyCoding.refusal(context.request()))
                .ifPresentOrElse(problem -> refuse(problem, context), context::next);
    }

    private static void refuse(Problem problem, RoutingContext context) {
        RequestLimits.readNoFurther(context);
        ProblemAnswer.send(problem, context);
    }
}
