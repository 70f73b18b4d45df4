package de.aaw.kit.rest.parameters;

import de.aaw.kit.rest.parameters.DeclaredQuery.One;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Compares the query with what the matched resource method declares. */
public class QueryFilter {
    private final Map<Method, DeclaredQuery> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (method == null || sent.isEmpty()) {
            return;
        }
        DeclaredQuery query = declared.computeIfAbsent(method, DeclaredQuery::of);
        if (!query.any()) {
            sent.forEach((name, values) -> check(query, name, values));
        }
    }

    private static void check(DeclaredQuery query, String name, List<String> values) {
        One one = query.parameters().get(name);
        if (one == null) {
            throw Problem.of(KitProblem.UNKNOWN_PARAMETER)
                    .with("parameter", name)
                    .errorIn(name, "UNKNOWN_PARAMETER", Map.of("allowed", query.names()))
                    .asException();
        }
        if (values.size() > 1 && !one.many()) {
            throw refused(name, "REPEATED", Map.of());
        }
        for (String value : values) {
            if (value.isBlank()) {
                throw refused(name, "EMPTY", Map.of());
            }
            if (!ParameterText.isReadable(value, one.type())) {
                throw refused(name, "NOT_READABLE", Map.of("expected", one.expected()));
            }
        }
    }

    private static RuntimeException refused(String name, String code, Map<String, ?> values) {
        return Problem.of(KitProblem.BAD_PARAMETER)
                .with("parameter", name)
                .errorIn(name, code, values)
                .asException();
    }
}
