package de.aaw.kit.rest.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was wrong with a JSON text, without a word of the machinery that read it. */
public final class JsonFaults {
    private JsonFaults() {}

    public static Problem missingBody() {
        return Problem.of(KitProblem.MISSING_BODY);
    }

    public static Problem problem(JsonProcessingException fault) {
        return switch (fault) {
            case ForbiddenCharacterException e ->
                Problem.of(KitProblem.FORBIDDEN_CHARACTER)
                        .error(pointer(e), "FORBIDDEN_CHARACTER", Map.of("character", hex(e.character())));
            case UnrecognizedPropertyException e ->
                Problem.of(KitProblem.UNKNOWN_FIELD)
                        .with("field", e.getPropertyName())
                        .error(pointer(e), "UNKNOWN_FIELD", Map.of("field", e.getPropertyName(), "known", known(e)));
            case StreamConstraintsException e -> beyond(e);
            case JsonParseException e -> unparseable(e);
            case ValueInstantiationException e -> Problem.of(KitProblem.INVALID).error(pointer(e), "REFUSED");
            case MismatchedInputException e -> mismatched(e);
            case JsonMappingException e
            when e.getCause() instanceof InputCoercionException ->
                Problem.of(KitProblem.WRONG_TYPE).error(pointer(e), "OUT_OF_RANGE");
            case JsonMappingException e when e.getCause() instanceof JsonProcessingException cause -> problem(cause);
            default ->
                Problem.of(KitProblem.MALFORMED_JSON).with("line", line(fault)).with("column", column(fault));
        };
    }

    /** Jackson has one type for all its limits; a text beyond them is too large, the rest too deep. */
    private static Problem beyond(StreamConstraintsException e) {
        return Objects.requireNonNullElse(e.getOriginalMessage(), "").startsWith("String")
                ? Problem.of(KitProblem.TOO_LARGE).with("limit", StrictJson.LONGEST_STRING)
                : Problem.of(KitProblem.TOO_DEEP);
    }

    private static Problem unparseable(JsonParseException e) {
        // Jackson has no type of its own for a field that is said twice.
        boolean duplicate =
                Objects.requireNonNullElse(e.getOriginalMessage(), "").startsWith("Duplicate field");
        return Problem.of(duplicate ? KitProblem.DUPLICATE_FIELD : KitProblem.MALFORMED_JSON)
                .with("line", line(e))
                .with("column", column(e));
    }

    private static Problem mismatched(MismatchedInputException e) {
        if (e.getPath().isEmpty()
                && Objects.requireNonNullElse(e.getOriginalMessage(), "").startsWith("No content")) {
            return missingBody();
        }
        if (Objects.requireNonNullElse(e.getOriginalMessage(), "").startsWith("Trailing token")) {
            return Problem.of(KitProblem.MALFORMED_JSON).with("line", line(e)).with("column", column(e));
        }
        Class<?> wanted = e.getTargetType();
        if (e instanceof InvalidFormatException && wanted != null && wanted.isEnum()) {
            return Problem.of(KitProblem.WRONG_TYPE)
                    .error(pointer(e), "NOT_ONE_OF", Map.of("allowed", Expected.constants(wanted)));
        }
        return Problem.of(KitProblem.WRONG_TYPE)
                .error(pointer(e), "WRONG_TYPE", Map.of("expected", Expected.of(wanted)));
    }

    private static String known(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds() == null
                ? ""
                : e.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String hex(char character) {
        return "U+%04X".formatted((int) character);
    }

    static String pointer(JsonMappingException e) {
        return pointer(e.getPath());
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> "/"
                        + (step.getFieldName() == null
                                ? Integer.toString(step.getIndex())
                                : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static int line(JsonProcessingException e) {
        @Nullable JsonLocation location = e.getLocation();
        return location == null ? 1 : location.getLineNr();
    }

    private static int column(JsonProcessingException e) {
        @Nullable JsonLocation location = e.getLocation();
        return location == null ? 1 : location.getColumnNr();
    }
}
