package de.aaw.kit.inbox.rest;

import de.aaw.kit.inbox.Subject;
import de.aaw.kit.inbox.Waiting;
import de.aaw.kit.rest.consistency.ConsistencyToken;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request with a {@code Consistency-Token} on only when what it names is applied here; never answers it with anything older.
 * Public, for its caller is generated into the application's class loader.
 */
public class ConsistencyTokenFilter {

    /** After every other check: nobody waits to be refused for something else. */
    private static final int LAST = Priorities.USER + 1000;

    private static final Duration RETRY_BEHIND = Duration.ofSeconds(1);
    private static final Duration RETRY_QUARANTINE = Duration.ofMinutes(1);

    private final Waiting waiting;

    ConsistencyTokenFilter(Waiting waiting) {
        this.waiting = waiting;
    }

    @ServerRequestFilter(priority = LAST)
    public @Nullable Uni<Response> arrive(ContainerRequestContext request) {
        String header = line(request, ConsistencyToken.HEADER);
        if (header == null) {
            return null;
        }
        Map<Subject, Long> needs = needs(ConsistencyToken.parse(header));
        return waiting.until(needs, Preference.wait(line(request, "Prefer"))).map(ConsistencyTokenFilter::answer);
    }

    private static @Nullable Response answer(Waiting.Outcome outcome) {
        return switch (outcome) {
            case APPLIED -> null;
            case BEHIND ->
                Problem.of(InboxProblem.PROJECTION_BEHIND)
                        .retryAfter(RETRY_BEHIND)
                        .response();
            case IN_QUARANTINE ->
                Problem.of(InboxProblem.EVENT_IN_QUARANTINE)
                        .retryAfter(RETRY_QUARANTINE)
                        .response();
        };
    }

    private static Map<Subject, Long> needs(ConsistencyToken token) {
        Map<Subject, Long> needs = new HashMap<>();
        token.needs().forEach((path, version) -> {
            if (version < 0) {
                throw malformed();
            }
            needs.put(subject(path), version);
        });
        return needs;
    }

    private static Subject subject(String path) {
        try {
            return Subject.parse(path);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static RuntimeException malformed() {
        return Problem.of(KitProblem.BAD_HEADER)
                .with("header", ConsistencyToken.HEADER)
                .asException();
    }

    /** Several lines of one header are one list. */
    private static @Nullable String line(ContainerRequestContext request, String header) {
        List<String> lines = request.getHeaders().get(header);
        return lines == null || lines.isEmpty() ? null : String.join(",", lines);
    }
}
