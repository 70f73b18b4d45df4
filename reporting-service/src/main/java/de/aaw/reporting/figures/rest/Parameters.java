package de.aaw.reporting.figures.rest;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads lists in parameters, and refuses what they may not hold. */
final class Parameters {
    private Parameters() {}

    /** Repeated or comma-separated, in the order given, each once. */
    static List<String> list(String parameter, @Nullable List<String> sent) {
        if (sent == null) return List.of();
        var items = sent.stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .distinct()
                .toList();
        if (items.contains("")) throw bad(parameter, "EMPTY", Map.of());
        return items;
    }

    static <T> T oneOf(String parameter, String text, Function<String, Optional<T>> find, Collection<String> allowed) {
        return find.apply(text)
                .orElseThrow(() -> bad(parameter, "NOT_ONE_OF", Map.of("allowed", String.join(", ", allowed))));
    }

    static RuntimeException bad(String parameter, String code, Map<String, ?> values) {
        return Problem.of(KitProblem.BAD_PARAMETER)
                .with("parameter", parameter)
                .errorIn(parameter, code, values)
                .asException();
    }
}
