package de.aaw.kit.rest.http;

import de.aaw.kit.rest.failures.Failures;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.kit.rest.problems.ProblemAnswer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Failures that never reached a resource, or left one unmapped. */
@ApplicationScoped
public class LowFailures {
    private final Failures failures;
    private final RequestLimits limits;

    LowFailures(Failures failures, RequestLimits limits) {
        this.failures = failures;
        this.limits = limits;
    }

    void answer(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        ProblemAnswer.send(problem(context), context);
    }

    private Problem problem(RoutingContext context) {
        @Nullable Throwable failure = context.failure();
        int status = context.statusCode();
        if (status == KitProblem.TOO_LARGE.status()) {
            RequestLimits.readNoFurther(context);
            return limits.tooLarge();
        }
        return failure == null ? Failures.ofStatus(status) : failures.problem(failure);
    }
}
