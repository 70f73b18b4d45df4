package de.aaw.kit.rest.failures;

import de.aaw.kit.rest.parameters.ParameterKind;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bean Validation's refusals: of a body 422 with pointers, of a parameter 400 with its name; of our own answer 500. */
final class Violations {
    private final ResourceInfo resource;
    private final UriInfo uri;

    Violations(ResourceInfo resource, UriInfo uri) {
        this.resource = resource;
        this.uri = uri;
    }

    private record Place(@Nullable String parameter, String pointer, boolean ours, ConstraintViolation<?> violation) {
        /** The body itself, not something in it, was asked to be there. */
        boolean isWholeBody() {
            return parameter == null && pointer.isEmpty() && violation.getInvalidValue() == null;
        }

        String code() {
            String name = violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName();
            return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        }

        Problem addTo(Problem problem) {
            Map<String, String> words = Map.of("message", violation.getMessage());
            return parameter == null
                    ? problem.error(pointer, code(), words)
                    : problem.errorIn(parameter, code(), words);
        }
    }

    Problem problem(ConstraintViolationException e) {
        List<Place> places = new ArrayList<>(
                e.getConstraintViolations().stream().map(this::place).toList());
        places.sort(Comparator.comparing(Place::pointer).thenComparing(Place::code));
        if (places.stream().anyMatch(Place::ours)) {
            throw new IllegalStateException("An answer broke its own constraints", e);
        }
        if (places.stream().anyMatch(Place::isWholeBody)) {
            return Problem.of(KitProblem.MISSING_BODY);
        }
        Problem problem = places.stream()
                .filter(place -> place.parameter() != null)
                .findFirst()
                .map(place -> Problem.of(KitProblem.BAD_PARAMETER).with("parameter", String.valueOf(place.parameter())))
                .orElseGet(() -> Problem.of(KitProblem.INVALID));
        for (Place place : places) {
            problem = place.addTo(problem);
        }
        return problem;
    }

    private Place place(ConstraintViolation<?> violation) {
        @Nullable String parameter = null;
        boolean inParameter = false;
        boolean ours = false;
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            ours |= node.getKind() == ElementKind.RETURN_VALUE;
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = parameterName(node.as(Path.ParameterNode.class));
                inParameter = parameter != null;
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(pointer, node);
                parameter = inParameter && node.getKind() == ElementKind.PROPERTY ? node.getName() : parameter;
            }
        }
        return new Place(parameter, pointer.toString(), ours, violation);
    }

    private @Nullable String parameterName(Path.ParameterNode node) {
        Method method = resource.getResourceMethod();
        return method == null ? null : ParameterKind.name(method.getParameters()[node.getParameterIndex()], uri);
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(escaped(node.getKey().toString()));
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(escaped(node.getName()));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
