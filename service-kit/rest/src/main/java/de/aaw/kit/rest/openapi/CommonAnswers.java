package de.aaw.kit.rest.openapi;

import de.aaw.kit.rest.problems.KitProblem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/**
 * Adds to every operation the answers and headers that the kit gives by itself; what an operation says itself stays. Runs at
 * start-up: while a test is built, a filter out of a jar is loaded by another class loader than its interface.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 30)
public class CommonAnswers implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        components.addSchema("Problem", ProblemSchema.problem());
        components.addSchema("ProblemPlace", ProblemSchema.place());
        CommonParameters.addTo(components);
        Map<Integer, String> statuses = statuses();
        statuses.forEach(
                (status, titles) -> components.addResponse("Problem" + status, ProblemSchema.response(status, titles)));
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations()
                        .forEach((method, operation) -> complete(path, method, operation, statuses.keySet())));
    }

    private static void complete(PathItem path, HttpMethod method, Operation operation, Iterable<Integer> statuses) {
        APIResponses answers =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        for (Integer status : statuses) {
            if (!isDescribed(answers.getAPIResponse(status.toString())) && isPossible(method, status)) {
                answers.addAPIResponse(
                        status.toString(), OASFactory.createAPIResponse().ref("Problem" + status));
            }
        }
        if (method == HttpMethod.GET && !answers.hasAPIResponse("304")) {
            answers.addAPIResponse("304", notModified());
        }
        operation.setResponses(answers);
        CommonParameters.addTo(path, method, operation);
    }

    /** The framework adds 400, 401 and 403 by itself, without saying what they carry. */
    private static boolean isDescribed(@Nullable APIResponse answer) {
        return answer != null && (answer.getRef() != null || answer.getContent() != null);
    }

    /** Reading needs no precondition and changes nothing. */
    private static boolean isPossible(HttpMethod method, int status) {
        boolean reading = method == HttpMethod.GET || method == HttpMethod.HEAD;
        return !reading
                || (status != KitProblem.CONFLICT.status()
                        && status != KitProblem.STALE.status()
                        && status != KitProblem.PRECONDITION_REQUIRED.status());
    }

    private static APIResponse notModified() {
        return OASFactory.createAPIResponse()
                .description("The caller has this representation already (If-None-Match).");
    }

    /** By status, the codes that the kit itself answers with. */
    private static Map<Integer, String> statuses() {
        Map<Integer, List<String>> codes = new TreeMap<>();
        for (KitProblem problem : KitProblem.values()) {
            codes.computeIfAbsent(problem.status(), status -> new ArrayList<>()).add(problem.code());
        }
        Map<Integer, String> statuses = new TreeMap<>();
        codes.forEach((status, all) -> statuses.put(status, String.join(", ", all)));
        return statuses;
    }
}
