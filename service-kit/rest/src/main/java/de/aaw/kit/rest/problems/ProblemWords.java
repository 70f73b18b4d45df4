package de.aaw.kit.rest.problems;

import de.aaw.kit.rest.problems.Problem.Fault;
import de.aaw.kit.rest.problems.ProblemBody.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a problem into words. */
final class ProblemWords {
    private final Problem problem;
    private final Language language;

    ProblemWords(Problem problem, Language language) {
        this.problem = problem;
        this.language = language;
    }

    ProblemBody about(String path, String traceId) {
        ProblemType type = problem.type();
        return new ProblemBody(
                "/problems/" + type.slug(),
                type.code(),
                title(),
                type.status(),
                text(type.slug() + ".detail", problem.values()),
                path,
                traceId,
                places());
    }

    private String title() {
        String title = text(problem.type().slug() + ".title", problem.values());
        return title == null ? problem.type().code() : title;
    }

    private @Nullable List<Place> places() {
        return problem.faults().isEmpty()
                ? null
                : problem.faults().stream().map(this::place).toList();
    }

    private Place place(Fault fault) {
        return new Place(fault.pointer(), fault.row(), fault.column(), fault.parameter(), fault.code(), words(fault));
    }

    private String words(Fault fault) {
        if (fault.values().get("message") instanceof String given) {
            return given; // Bean Validation has put it into the caller's language already
        }
        Map<String, Object> values = new HashMap<>(problem.values());
        values.putAll(fault.values());
        String own = text(problem.type().slug() + ".error." + fault.code(), values);
        String general = own == null ? text("error." + fault.code(), values) : own;
        return general == null ? title() : general;
    }

    private @Nullable String text(String key, Map<String, ?> values) {
        return ProblemTexts.find(language, key, values);
    }
}
