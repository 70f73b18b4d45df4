package de.aaw.kit.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Shows with every body the example that is named as its schema: a service writes them once, as {@code components/examples}
 * of its {@code META-INF/openapi.yaml}. Describes the bare types, which nobody else would.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 10)
public class NamedExamples implements OASFilter {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Map<String, String> BARE_TYPES = Map.of(
            "LocalDate", "A day of the calendar, in four, two and two digits.",
            "Instant", "An instant in UTC.",
            "UUID", "An identifier.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getComponents() == null) {
            return;
        }
        describeBareTypes(document.getComponents().getSchemas());
        Set<String> examples = keys(document.getComponents().getExamples());
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .flatMap(NamedExamples::bodies)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(body -> show(body, examples));
    }

    private static void describeBareTypes(@Nullable Map<String, Schema> schemas) {
        BARE_TYPES.forEach((name, description) -> {
            Schema schema = schemas == null ? null : schemas.get(name);
            if (schema != null && schema.getDescription() == null) {
                schema.setDescription(description);
            }
        });
    }

    private static Stream<Content> bodies(Operation operation) {
        Stream<@Nullable Content> answers = operation.getResponses() == null
                ? Stream.of()
                : operation.getResponses().getAPIResponses().values().stream().map(answer -> answer.getContent());
        Stream<@Nullable Content> asked = operation.getRequestBody() == null
                ? Stream.of()
                : Stream.of(operation.getRequestBody().getContent());
        return Stream.concat(asked, answers)
                .filter(Objects::nonNull)
                .filter(content -> content.getMediaTypes() != null);
    }

    private static void show(MediaType body, Set<String> examples) {
        String reference = body.getSchema() == null ? null : body.getSchema().getRef();
        if (reference == null || !reference.startsWith(SCHEMAS) || body.getExamples() != null) {
            return;
        }
        String name = reference.substring(SCHEMAS.length());
        if (examples.contains(name)) {
            body.addExample(name, OASFactory.createExample().ref(name));
        }
    }

    private static Set<String> keys(@Nullable Map<String, ?> map) {
        return map == null ? Set.of() : map.keySet();
    }
}
